#pragma once

#include <QtCore/QLocale>
#include <QtCore/QStringList>
#include <QtWidgets/QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace bundlinje {

class StartButton;

/// What stands in the window while no portfolio is open.
class StartPage final : public QWidget {
    Q_OBJECT

public:
    explicit StartPage(QWidget *parent);

    void setRecentFiles(const QStringList &files);

signals:
    void exampleChosen();
    void aarhusChosen();
    void housingFirstChosen();
    void newChosen();
    void openChosen();
    void recentFileChosen(const QString &filePath);
    void languageChosen(QLocale::Language language);

protected:
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    QWidget *makeHeading();
    QWidget *makeLanguages();
    void fitFonts();
    void showRecentFiles();
    void retranslate();

    QLabel *m_symbol;
    QLabel *m_heading;
    QLabel *m_subheading;
    StartButton *m_example;
    StartButton *m_aarhus;
    StartButton *m_housingFirst;
    StartButton *m_new;
    StartButton *m_open;
    QLabel *m_recentHeading;
    QWidget *m_recentList;
    QVBoxLayout *m_recent;
    QStringList m_recentFiles;
    QLabel *m_language;
    QList<QPushButton *> m_languages;
    QWidget *m_column = nullptr;
};

} // namespace bundlinje
