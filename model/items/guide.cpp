#include "model/items/guide.h"

#include "model/items/searchtext.h"

#include <QtCore/QFile>
#include <QtCore/QLocale>
#include <QtCore/QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

QString pageText(const QString &language, const QString &name)
{
    QFile file(u":/help/%1/%2.md"_s.arg(language, name));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// Headings with the text under them, folded for the search.
struct Passage {
    qsizetype heading;
    QByteArray haystack;
};

QList<Passage> passagesOf(const GuidePage &page)
{
    QList<Passage> passages;
    QString text;
    qsizetype heading = 0;
    const auto finish = [&] {
        passages.append({heading, searchFolded(page.title + u'\n' + text)});
        text.clear();
    };
    const QStringList lines = page.markdown.split(u'\n');
    for (qsizetype i = 1; i < lines.size(); ++i) {
        if (lines.at(i).startsWith(u'#')) {
            finish();
            ++heading;
        }
        text += lines.at(i) + u'\n';
    }
    finish();
    return passages;
}

} // namespace

QStringList guidePages()
{
    return {u"start"_s,         u"new-portfolio"_s,    u"investment"_s,    u"master-data"_s,
            u"theory"_s,        u"economy"_s,          u"business-case"_s, u"unit-prices"_s,
            u"case-versions"_s, u"contract"_s,         u"guarantees"_s,    u"payments"_s,
            u"effects"_s,       u"citizens"_s,         u"sources"_s,       u"entering"_s,
            u"table"_s,         u"picture"_s,          u"figures"_s,       u"board"_s,
            u"meetings"_s,      u"reports"_s,          u"decisions"_s,     u"perspectives"_s,
            u"schedule"_s,      u"money-by-quarter"_s, u"saving"_s,        u"history"_s,
            u"together"_s,      u"import"_s,           u"export"_s,        u"keys"_s,
            u"personal-data"_s, u"settings"_s,         u"command-line"_s,  u"problems"_s};
}

QString guideLanguage()
{
    return QLocale().language() == QLocale::Danish ? u"da"_s : u"en"_s;
}

std::optional<GuidePage> guidePage(const QString &language, const QString &name)
{
    const QString text = pageText(language, name);
    if (text.isEmpty())
        return std::nullopt;
    static const QRegularExpression marked(u"^(#+) (.*?) *\\{#([a-z-]+)\\}$"_s);
    GuidePage page{.name = name};
    QStringList shown;
    const QStringList lines = text.split(u'\n');
    for (const QString &line : lines) {
        const QRegularExpressionMatch match = marked.match(line);
        if (!match.hasMatch()) {
            shown.append(line);
            continue;
        }
        page.headings.append({.level = static_cast<int>(match.capturedLength(1)),
                              .text = match.captured(2),
                              .anchor = match.captured(3)});
        shown.append(match.captured(1) + u' ' + match.captured(2));
    }
    page.title = page.headings.isEmpty() ? name : page.headings.constFirst().text;
    page.markdown = shown.join(u'\n');
    return page;
}

QList<GuideHit> searchGuide(const QString &language, const QString &words)
{
    const QList<QByteArray> wanted = searchWords(words);
    if (wanted.isEmpty())
        return {};
    const auto hasAll = [&wanted](const QByteArray &haystack) {
        return std::all_of(wanted.begin(), wanted.end(),
                           [&](const QByteArray &word) { return haystack.contains(word); });
    };
    QList<GuideHit> inHeadings;
    QList<GuideHit> inTexts;
    const QStringList names = guidePages();
    for (const QString &name : names) {
        const std::optional<GuidePage> page = guidePage(language, name);
        if (!page)
            continue;
        const QList<Passage> passages = passagesOf(*page);
        for (const Passage &passage : passages) {
            const GuideHeading &heading = page->headings.at(passage.heading);
            const GuideHit hit{{name, heading.anchor}, page->title, heading.text};
            if (hasAll(searchFolded(heading.text)))
                inHeadings.append(hit);
            else if (hasAll(passage.haystack))
                inTexts.append(hit);
        }
    }
    return inHeadings + inTexts;
}

QString guideAddress(const QString &language, const GuideSpot &spot)
{
    const QString page = u"qrc:/help/%1/%2.md"_s.arg(language, spot.page);
    return spot.anchor.isEmpty() ? page : page + u'#' + spot.anchor;
}

std::optional<GuideSpot> guideSpot(const QString &address)
{
    static const QRegularExpression pattern(u"^qrc:/help/[a-z]+/([a-z-]+)\\.md(?:#([a-z-]+))?$"_s);
    const QRegularExpressionMatch match = pattern.match(address);
    if (!match.hasMatch())
        return std::nullopt;
    return GuideSpot{match.captured(1), match.captured(2)};
}

} // namespace bundlinje
