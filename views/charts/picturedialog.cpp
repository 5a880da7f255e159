#include "views/charts/picturedialog.h"

#include <QtCore/QCoreApplication>
#include <QtWidgets/QFileDialog>

using namespace Qt::StringLiterals;

namespace bundlinje {

namespace {

/// The context of this file's words.
struct PictureDialogWords {
    Q_DECLARE_TR_FUNCTIONS(PictureDialog)
};

} // namespace

std::optional<QString> askPicturePath(QWidget *parent)
{
    QFileDialog dialog(parent, PictureDialogWords::tr("Save picture"));
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setNameFilters({PictureDialogWords::tr("Picture (*.png)"),
                           PictureDialogWords::tr("Drawing (*.svg)"),
                           PictureDialogWords::tr("Page (*.pdf)")});
    dialog.setDefaultSuffix(u"png"_s);
    QObject::connect(&dialog, &QFileDialog::filterSelected, &dialog,
                     [&dialog](const QString &filter) {
                         dialog.setDefaultSuffix(filter.section(u"*."_s, 1).chopped(1));
                     });
    if (dialog.exec() != QDialog::Accepted)
        return std::nullopt;
    return dialog.selectedFiles().constFirst();
}

} // namespace bundlinje
