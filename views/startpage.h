#pragma once

#include <QtCore/QLocale>
#include <QtWidgets/QWidget>

class QCommandLinkButton;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace bundlinje {

/// What stands in the window while no portfolio is open.
class StartPage final : public QWidget {
    Q_OBJECT

public:
    explicit StartPage(QWidget *parent);

    void setRecentFiles(const QStringList &files);

signals:
    void exampleChosen();
    void aarhusChosen();
    void newChosen();
    void openChosen();
    void recentFileChosen(const QString &filePath);
    void languageChosen(QLocale::Language language);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QLabel *m_heading;
    QCommandLinkButton *m_example;
    QPushButton *m_aarhus;
    QCommandLinkButton *m_new;
    QCommandLinkButton *m_open;
    QLabel *m_recentHeading;
    QVBoxLayout *m_recent;
    QLabel *m_language;
};

} // namespace bundlinje
