#include "views/results/copytable.h"

#include <QtCore/QMimeData>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>

namespace bundlinje {

void copyTable(const ResultTable &table)
{
    const TableText text = tableText(table);
    auto *mimeData = new QMimeData; // The clipboard takes it over.
    mimeData->setText(text.plain);
    mimeData->setHtml(text.html);
    QGuiApplication::clipboard()->setMimeData(mimeData);
}

} // namespace bundlinje
