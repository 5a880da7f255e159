#include "app/commands/command.h"

#include "app/choices.h"
#include "app/openfile.h"
#include "app/picturefile.h"
#include "app/texttable.h"
#include "model/exchange/filewriter.h"
#include "model/items/meetingslides.h"
#include "views/board/slideexport.h"

#include <CLI/CLI.hpp>

#include <QtCore/QBuffer>
#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>
#include <QtCore/QRegularExpression>
#include <QtGui/QImage>

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

class SlidesCommand final : public Command {
    Q_DECLARE_TR_FUNCTIONS(bundlinje::SlidesCommand)

public:
    const char *name() const override { return "slides"; }
    QString summary() const override { return tr("The slides of board mode as pdf or pictures"); }
    QStringList examples() const override
    {
        return {u"slides min.bundlinje -o board.pdf"_s,
                u"slides min.bundlinje --size 1024x768 -o folder"_s,
                u"slides min.bundlinje --meeting next --theme dark -o board.pdf"_s};
    }
    bool canLookBack() const override { return true; }
    QStringList outputEndings(const GlobalOptions &options) const override
    {
        const bool isFolder =
            suffixOf(options.output).isEmpty() || QFileInfo(options.output).isDir();
        return options.json || isFolder ? QStringList() : QStringList{u"pdf"_s};
    }
    bool draws(const GlobalOptions &options) const override
    {
        return !options.json && !toStandardOutput(options);
    }

    void declare(CLI::App &parser) override
    {
        parser.add_option("FILE", m_file, tr("The portfolio").toStdString())->required();
        CLI::Option *size = parser.add_option(
            "--size", m_size,
            tr("Width and height of the screen; otherwise 1920x1080").toStdString());
        takeOnly(*size->type_name("WxH"),
                 tr("Write for example 1920x1080, from 320x200 to 8000x8000."),
                 [](const QString &typed) { return pictureSizeOf(typed).has_value(); });
        CLI::Option *theme =
            parser.add_option("--theme", m_theme, tr("Colours: light unless chosen").toStdString());
        takeOnly(*theme->type_name("light|dark|contrast"), {u"light"_s, u"dark"_s, u"contrast"_s});
        parser
            .add_option("--meeting", m_meeting,
                        tr("Those of a meeting: its id, date or title, or next").toStdString())
            ->type_name("MEETING");
        parser.add_flag("--hide-amounts", m_amountsHidden,
                        tr("A sign in place of each amount").toStdString());
    }

    Result<Answer> run(const GlobalOptions &options) override
    {
        const Result<SlideShow> made = slidesOf(options);
        if (!made)
            return tl::make_unexpected(made.error());
        const SlideShow &show = *made;
        Answer answer;
        answer.json = json(show);
        answer.text = text(show);
        if (!draws(options))
            return answer;
        answer.message = tr("%Ln slide(s)", nullptr, static_cast<int>(show.slides.size()));
        if (suffixOf(options.output) == u"pdf") {
            Result<QByteArray> pdf = bytesOfFile(u"pdf"_s, [&](const QString &filePath) {
                return writeSlides(show, look(), options.locale, filePath);
            });
            if (!pdf) {
                pdf.error().where = options.output; // not the passing file
                return tl::make_unexpected(pdf.error());
            }
            answer.bytes = *pdf;
            return answer;
        }
        answer.hasWrittenOutput = true;
        answer.text.clear();
        if (const Status written = writeFolder(show, options); !written)
            return tl::make_unexpected(written.error());
        return answer;
    }

private:
    Result<SlideShow> slidesOf(const GlobalOptions &options) const
    {
        const QString file = QString::fromStdString(m_file);
        if (!m_meeting.empty()) {
            const Result<MeetingFigures> figures =
                readMeeting(file, options, QString::fromStdString(m_meeting));
            if (!figures)
                return tl::make_unexpected(figures.error());
            return meetingSlides(*figures,
                                 meetingQuestion(*figures, options.perspective, options.locale));
        }
        const Result<PortfolioContent> content = readContent(file, options);
        if (!content)
            return tl::make_unexpected(content.error());
        const QDate day = options.asOf ? options.asOf->latest() : QDate::currentDate();
        return slideShow(*content,
                         {.today = day,
                          .date = options.asOf,
                          .perspective = options.perspective,
                          .locale = options.locale});
    }

    SlideLook look() const
    {
        SlideLook look;
        if (!m_size.empty())
            look.size = *pictureSizeOf(QString::fromStdString(m_size));
        look.theme = m_theme == "dark" ? SlideTheme::Dark
            : m_theme == "contrast"    ? SlideTheme::Contrast
                                       : SlideTheme::Light;
        look.amountsHidden = m_amountsHidden;
        return look;
    }

    /// In the order of the slides also where they are sorted by name.
    static QString pictureName(qsizetype at, qsizetype count)
    {
        const auto digits = static_cast<int>(std::max(qsizetype{2}, QString::number(count).size()));
        return u"slide-%1.png"_s.arg(at + 1, digits, 10, QChar(u'0'));
    }

    /// One picture for each slide; nothing is written where one of them is there already.
    Status writeFolder(const SlideShow &show, const GlobalOptions &options) const
    {
        const QDir folder(options.output);
        const qsizetype count = show.slides.size();
        if (QFileInfo(options.output).isFile())
            return failure(Error::Code::FileExists, options.output);
        if (!folder.mkpath(u"."_s))
            return failure(Error::Code::CannotWrite, options.output);
        for (qsizetype i = 0; !options.force && i < count; ++i) {
            if (folder.exists(pictureName(i, count)))
                return failure(Error::Code::FileExists, folder.filePath(pictureName(i, count)));
        }
        for (qsizetype i = 0; i < count; ++i) {
            QByteArray bytes;
            QBuffer buffer(&bytes);
            const QString filePath = folder.filePath(pictureName(i, count));
            if (!slideImage(show, i, look(), options.locale).save(&buffer, "PNG"))
                return failure(Error::Code::CannotWrite, filePath);
            if (const Status written = writeFile(
                    filePath, bytes, options.force ? Overwrite::Replace : Overwrite::Refuse);
                !written)
                return written;
        }
        return options.force ? removeLeftOver(folder, count) : Status();
    }

    /// What an earlier run with more slides has left there.
    static Status removeLeftOver(QDir folder, qsizetype count)
    {
        static const QRegularExpression ours(u"^slide-\\d+\\.png$"_s);
        QStringList left = folder.entryList(QDir::Files).filter(ours);
        for (qsizetype i = 0; i < count; ++i)
            left.removeAll(pictureName(i, count));
        for (const QString &name : std::as_const(left)) {
            if (!folder.remove(name))
                return failure(Error::Code::CannotWrite, folder.filePath(name));
        }
        return {};
    }

    Slide shown(const Slide &slide) const
    {
        return m_amountsHidden ? withoutAmounts(slide) : slide;
    }

    QJsonObject json(const SlideShow &show) const
    {
        QJsonArray slides;
        for (const Slide &each : show.slides) {
            const Slide slide = shown(each);
            slides.append(QJsonObject{
                {u"item"_s, slide.item},
                {u"message"_s, slide.message},
                {u"title"_s, slide.title},
                {u"caption"_s, slide.below()},
                {u"investment"_s,
                 slide.investment.isNull() ? QJsonValue() : slide.investment.toString()}});
        }
        return {{u"fund"_s, show.fund}, {u"dating"_s, show.dating}, {u"slides"_s, slides}};
    }

    QString text(const SlideShow &show) const
    {
        PrintTable table;
        table.columns = {{{}, true}, {}, {}};
        for (qsizetype i = 0; i < show.slides.size(); ++i) {
            const Slide slide = shown(show.slides.at(i));
            table.rows += {QString::number(i + 1), slide.message, slide.title};
        }
        return alignedText(table);
    }

    std::string m_file;
    std::string m_size;
    std::string m_theme;
    std::string m_meeting;
    bool m_amountsHidden = false;
};

} // namespace

std::unique_ptr<Command> makeSlidesCommand()
{
    return std::make_unique<SlidesCommand>();
}

} // namespace bundlinje
