#pragma once

#include "model/domain/portfolio.h"

#include <QtWidgets/QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace bundlinje {

/// The one screen that a new portfolio needs: the fund's name, currency, price year and the file.
class NewPortfolioPage final : public QWidget {
    Q_OBJECT

public:
    explicit NewPortfolioPage(QWidget *parent);

    /// Empties the fields and proposes a place for the file.
    void start();
    /// The same for what is to be made of a source: with the name, the currency and the price year
    /// that it has, where it has them.
    void startFor(const QString &source, const Portfolio &proposed);
    /// Empty where the new portfolio begins with nothing.
    QString source() const { return m_source; }

signals:
    void created(const bundlinje::Portfolio &portfolio, const QString &filePath);
    void cancelled();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void retranslate();
    void proposeFile();
    void chooseFile();
    void create();
    void check();

    QString m_source;
    QLabel *m_heading;
    QLabel *m_next; ///< What comes after this page.
    QLabel *m_nameLabel;
    QLineEdit *m_name;
    QLabel *m_currencyLabel;
    QComboBox *m_currency;
    QLabel *m_priceYearLabel;
    QLineEdit *m_priceYear;
    QLabel *m_fileLabel;
    QLineEdit *m_file;
    QPushButton *m_choose;
    QLabel *m_hint;
    QPushButton *m_create;
    QPushButton *m_cancel;
    bool m_fileChosen = false; ///< By the person; then the name no longer changes it.
};

} // namespace bundlinje
