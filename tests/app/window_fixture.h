// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/carnet_window.h"
#include "tests/support/fast_key.h"
#include "views/contacts_page.h"

#include <QApplication>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace carnet::test {

/// The real window over a real carnet, driven by keys: only the key derivation is cheaper than for users.
class WindowFixture {
protected:
    static constexpr const char *kPhrase = "sept mots que vous retiendrez";

    void setUpOnce()
    {
        QVERIFY(initializeCrypto());
        m_theme = std::make_unique<Theme>();
    }
    /// A fresh window with a fresh, empty carnet open in it.
    void setUp()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        qputenv("XDG_RUNTIME_DIR", m_dir->path().toLocal8Bit());
        m_settings = std::make_unique<AppSettings>(m_dir->filePath(QStringLiteral("carnet.ini")));
        m_app = std::make_unique<CarnetWindow>(*m_settings, *m_theme, Clock::system(), fastKey);
        m_path = m_dir->filePath(QStringLiteral("Ventes.carnet"));
        m_app->window().show();
        m_app->window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&m_app->window()));
        m_app->create(m_path, SecretBytes::copyOf(kPhrase));
        QTRY_VERIFY(isOpen());
        QTRY_VERIFY(list().isSettled());
        QVERIFY(m_app->window().isCarnetShown());
    }
    void tearDown() { m_app.reset(); }

    [[nodiscard]] ContactsPage &page() { return m_app->window().contactsPage(); }
    [[nodiscard]] RecordListView &view() { return page().list(RecordKind::Contact); }
    [[nodiscard]] RecordListModel &list() { return m_app->session()->list(RecordKind::Contact); }
    [[nodiscard]] bool isOpen() const
    {
        return m_app->session() && m_app->session()->state() == Session::State::Open;
    }
    [[nodiscard]] QString file(const char *name) const { return m_dir->filePath(QString::fromLatin1(name)); }
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(qApp->focusWidget() ? qApp->focusWidget() : &m_app->window(), Qt::Key(key),
                        modifiers);
    }
    /// Letter by letter, accents included (QTest::keyClicks knows ASCII alone).
    void type(const QString &text)
    {
        QVERIFY(qApp->focusWidget());
        for (const QChar letter : text)
            QTest::sendKeyEvent(QTest::Click, qApp->focusWidget(),
                                static_cast<Qt::Key>(letter.toUpper().unicode()), QString(letter),
                                Qt::NoModifier);
    }
    void addContact(const QString &first, const QString &family)
    {
        const int before = list().rowCount();
        press(Qt::Key_N, Qt::ControlModifier);
        QTRY_VERIFY(qobject_cast<QLineEdit *>(qApp->focusWidget()));
        type(first);
        press(Qt::Key_Tab);
        type(family);
        press(Qt::Key_Return);
        QTRY_COMPARE(list().rowCount(), before + 1);
        // Saved and read again, and chosen in the list.
        QTRY_COMPARE(view().currentId(), m_app->session()->contactDraft().id());
        QTRY_VERIFY(m_app->session()->contactDraft().id() != 0
                    && m_app->session()->contactDraft().state() == RecordDraft::State::Ready);
    }
    /// Contacts, archives or trash, once they are there.
    void show(Shown shown)
    {
        page().setShown(shown);
        QTRY_VERIFY(list().isSettled());
    }
    /// The row has the focus, and its record is in the detail.
    void choose(int row)
    {
        view().chooseId(list().idAt(row));
        view().setFocus();
        QTRY_COMPARE(m_app->session()->contactDraft().id(), list().idAt(row));
        QTRY_COMPARE(m_app->session()->contactDraft().state(), RecordDraft::State::Ready);
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<AppSettings> m_settings;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<CarnetWindow> m_app;
    QString m_path;
};

} // namespace carnet::test
