#pragma once

#include "model/domain/error.h"

#include <QtCore/QObject>
#include <QtCore/QPointer>
#include <QtCore/QTimer>

namespace bundlinje {

class PortfolioDocument;

/// Looks every other second whether somebody else saved, so that their changes appear by
/// themselves, and whether the file is there at all. A look costs one read of the file's header,
/// and works on network drives, which announce nothing.
class DocumentWatch final : public QObject {
    Q_OBJECT

public:
    explicit DocumentWatch(QObject *parent = nullptr);

    /// Watches that document from now on; null watches nothing. It must outlive its use here.
    void setDocument(PortfolioDocument *document);
    /// Does at once what else happens every other second.
    void look();

signals:
    /// The file cannot be read any more; said once.
    void lost(const bundlinje::Error &error);
    /// It can be read again.
    void found();

private:
    QPointer<PortfolioDocument> m_document;
    QTimer m_timer;
    bool m_isLost = false;
};

} // namespace bundlinje
