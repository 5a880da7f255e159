#include "views/investment/sections.h"

#include "model/items/investmentparts.h"

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

template <typename Row>
Part<Row> shownOnly(const QString &name, QString (*text)(const Row &, const PartContext &))
{
    Part<Row> made;
    made.name = name;
    made.text = text;
    return made;
}

void addSources(FormBuilder<Investment> &builder)
{
    const QList<Part<Source>> parts = sourceParts();
    const auto sources = builder.list(ListSpec<Investment, Source>{
        .name = u"sources"_s,
        .rows = lens<Investment, QList<Source>>(&Investment::sources),
        .columns = parts.mid(0, 3),
        .newRow =
            [](const QList<Source> &existing) { return Source{.id = freeSourceId(existing)}; },
        .isExpected = true,
        .isFilled =
            [](const Source &source) {
                return !source.title.isEmpty();
            }});
    builder.addDetailRow(sources, {parts[0], parts[1]});
    builder.addDetailRow(sources, {parts[2], parts[3]});
    builder.addDetailRow(sources, {parts[4], parts[5]});
    builder.addDetailRow(sources, {parts[6]});
    builder.form()->addWidget(sources.list);
}

void addUnread(FormBuilder<Investment> &builder, std::function<void(const QString &)> goToField,
               EditSession<Investment> &session)
{
    const auto unread = builder.list(ListSpec<Investment, UnreadText>{
        .name = u"unread"_s,
        .rows = lens<Investment, QList<UnreadText>>(&Investment::unread),
        .columns = unreadParts(),
        .isOrdered = false,
        .removeText = QString::fromLatin1(QT_TRANSLATE_NOOP("bundlinje::ListField", "Dismiss"))});
    builder.form()->addWidget(unread.list);
    QObject::connect(unread.list, &ListField::activated, builder.form(),
                     [&session, goToField = std::move(goToField)](int row) {
                         const QList<UnreadText> &texts = session.stored().unread;
                         if (row < texts.size())
                             goToField(texts.at(row).field);
                     });
}

Part<ImportedRecord> recordText()
{
    return shownOnly<ImportedRecord>(
        u"origin.records.cells"_s, [](const ImportedRecord &record, const PartContext &) {
            QStringList lines;
            for (auto cell = record.cells.cbegin(); cell != record.cells.cend(); ++cell)
                lines.append(cell.key() + u": "_s + cell.value());
            return lines.join(u'\n');
        });
}

void addOrigin(FormBuilder<Investment> &builder)
{
    builder.addRow(
        {shownOnly<Investment>(u"origin.format"_s,
                               [](const Investment &investment, const PartContext &) {
                                   return investment.origin.format;
                               }),
         shownOnly<Investment>(u"origin.externalId"_s,
                               [](const Investment &investment, const PartContext &) {
                                   return investment.origin.externalId;
                               }),
         shownOnly<Investment>(u"origin.inLatest"_s,
                               [](const Investment &investment, const PartContext &) {
                                   if (investment.origin.format.isEmpty())
                                       return QString();
                                   return investment.origin.inLatest
                                       ? QCoreApplication::translate("InvestmentParts", "Yes")
                                       : QCoreApplication::translate("InvestmentParts", "No");
                               })});
    const Part<ImportedRecord> file = shownOnly<ImportedRecord>(
        u"origin.records.file"_s,
        [](const ImportedRecord &record, const PartContext &) { return record.file; });
    const Part<ImportedRecord> row = shownOnly<ImportedRecord>(
        u"origin.records.row"_s, [](const ImportedRecord &record, const PartContext &) {
            return QString::number(record.row);
        });
    const auto records = builder.list(ListSpec<Investment, ImportedRecord>{
        .name = u"origin.records"_s,
        .rows = lens<Investment, QList<ImportedRecord>>(
            [](auto &investment) -> auto & { return investment.origin.records; }),
        .columns = {file, row, recordText()},
        .isRemovable = false,
        .isOrdered = false});
    builder.addDetailRow(records, {longText(recordText())});
    builder.form()->addWidget(records.list);
}

} // namespace

void buildSourcesAndNotes(FormBuilder<Investment> builder,
                          std::function<void(const QString &field)> goToField)
{
    Form *form = builder.form();
    addSources(builder);
    form->addHeading(QT_TRANSLATE_NOOP("Form", "Notes"));
    builder.add(longText(part<Investment>(u"publicNote"_s, &Investment::publicNote)));
    builder.add(longText(part<Investment>(u"internalNote"_s, &Investment::internalNote)));
    form->addHeading(QT_TRANSLATE_NOOP("Form", "From the import"));
    addUnread(builder, std::move(goToField), builder.session());
    addOrigin(builder);
}

} // namespace bundlinje
