#pragma once

#include <QtCore/QString>

namespace bundlinje {

/// What people call the part of that name, also of a row of a list ("parties.roles.amount") and of
/// a provenance ("ownShare.provenance.page"); else what `fieldLabel` says.
QString partLabel(const QString &name);

/// The same with what it belongs to, for where it stands alone: "Effort, start", "Own share: Page".
QString partFullLabel(const QString &name);

/// What an edit of that part is called in the undo menu and in history: "Change own share".
QString changeReason(const QString &name);

} // namespace bundlinje
