#include "views/aboutbox.h"

#include <QtCore/QDir>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>

using namespace Qt::StringLiterals;

namespace bundlinje {

AboutBox::AboutBox(const QString &filePath, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("About Bundlinje"));
    QStringList lines{
        u"Bundlinje "_s + QStringLiteral(BUNDLINJE_VERSION),
        tr("Portfolio of social investments: one file, one table, one picture."),
        tr("Free software under the GNU General Public License, version 3 or later."),
        u"Qt "_s + QString::fromLatin1(qVersion()),
    };
    if (!filePath.isEmpty())
        lines.append(tr("Open file: %1").arg(QDir::toNativeSeparators(filePath)));
    const QString text = lines.join(u'\n');

    auto *label = new QLabel(this);
    label->setTextFormat(Qt::PlainText);
    label->setText(text);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    QPushButton *copy = buttons->addButton(tr("&Copy"), QDialogButtonBox::ActionRole);
    connect(copy, &QPushButton::clicked, this,
            [text] { QGuiApplication::clipboard()->setText(text); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(label);
    layout->addWidget(buttons);
    layout->setSizeConstraint(QLayout::SetFixedSize); // Follows the size of text.
}

} // namespace bundlinje
