#pragma once

#include "tests/views/samples.h"

#include "model/document/portfoliodocument.h"
#include "views/investment/investmenteditor.h"

#include <QtCore/QTemporaryDir>
#include <QtGui/QUndoStack>
#include <QtTest/QTest>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPlainTextEdit>

namespace bundlinje {

/// The editor window with the full investment of samples.h, and one that has a name only.
class EditorFixture {
public:
    /// Returns false when something could not be made.
    bool open()
    {
        QLocale::setDefault(QLocale(QLocale::Danish, QLocale::Denmark));
        const PortfolioContent content = fullContent();
        full = content.investments.first().id;
        bare = content.investments.last().id;
        auto made = PortfolioDocument::create(folder.filePath(QStringLiteral("p.bundlinje")),
                                              content, QStringLiteral("MH"));
        if (!made)
            return false;
        document = std::move(*made);
        editor = std::make_unique<InvestmentEditor>(*document);
        editor->resize(1000, 700);
        editor->show();
        editor->showInvestment(full);
        return QTest::qWaitForWindowActive(editor.get());
    }

    QLineEdit *line(const QString &name) const { return editor->findChild<QLineEdit *>(name); }

    /// Goes to a field of one line and writes over what stands there.
    void type(const QString &name, const QString &text) const
    {
        editor->goToField(name);
        QLineEdit *input = line(name);
        QVERIFY2(input, qPrintable(name));
        input->selectAll();
        if (text.isEmpty())
            QTest::keyClick(input, Qt::Key_Delete);
        else
            QTest::keyClicks(input, text);
    }

    /// What is said under the field, as a screen reader is told it.
    QString said(const QString &name) const
    {
        return editor->findChild<QWidget *>(name)->accessibleDescription();
    }

    Investment stored() const { return *document->investment(editor->shown()); }
    QUndoStack &steps() const { return document->undoStack(); }

    QTemporaryDir folder;
    std::unique_ptr<PortfolioDocument> document;
    std::unique_ptr<InvestmentEditor> editor; // After the document, so that it goes first.
    InvestmentId full;
    InvestmentId bare;
};

} // namespace bundlinje
