// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/page_links.h"

#include "views/contacts_page.h"
#include "views/duplicates_page.h"
#include "views/import_page.h"
#include "views/main_window.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QShortcut>

namespace carnet {

void linkImportPage(MainWindow &window, ImportPage &page)
{
    const QString import = QStringLiteral("import");
    window.addPage(import, &page);
    QObject::connect(&window, &MainWindow::importRequested, &page,
                     [&window, import] { window.showPage(import); });
    // A text field with the focus takes its own paste first.
    auto *paste = new QShortcut(QKeySequence(QKeySequence::Paste), &window.contactsPage());
    paste->setContext(Qt::WidgetWithChildrenShortcut);
    QObject::connect(paste, &QShortcut::activated, &page, [&window, &page, import] {
        const QMimeData *cells = QGuiApplication::clipboard()->mimeData();
        if (cells && page.paste(*cells))
            window.showPage(import);
    });
    const auto leave = [&window] {
        window.showPage(QStringLiteral("contacts"));
        window.contactsPage().focusZone(ContactsPage::Zone::List);
    };
    QObject::connect(&page, &ImportPage::leaveRequested, &window, leave);
    QObject::connect(&page, &ImportPage::contactsRequested, &window, leave);
    QObject::connect(&page, &ImportPage::undoRequested, &window, &MainWindow::undoRequested);
}

void linkDuplicatesPage(MainWindow &window, DuplicatesPage &page, const DisplayFormat &format)
{
    const QString duplicates = QStringLiteral("duplicates");
    page.setFormat(format);
    window.addPage(duplicates, &page);
    QObject::connect(&page, &DuplicatesPage::leaveRequested, &window,
                     [&window] { window.showPage(QStringLiteral("contacts")); });
    QObject::connect(&page, &DuplicatesPage::countChanged, &window,
                     [&window, duplicates](qint64 count) { window.setCount(duplicates, count); });
}

} // namespace carnet
