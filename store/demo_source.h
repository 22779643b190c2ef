// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/demo_data.h"
#include "store/row_source.h"

namespace carnet {

/// Fictitious contacts, each after its company, for runImport.
class DemoRows : public RowSource {
public:
    DemoRows(int contacts, quint64 seed, const Clock &clock) : m_source(seed, clock), m_contacts(contacts) { }

    [[nodiscard]] Result<bool> next(ImportedRow &row) override
    {
        if (m_contact) {
            row.contact = std::move(*m_contact);
            row.company.name = row.contact.companyName;
            m_contact.reset();
            ++m_made;
            return true;
        }
        if (m_made == m_contacts)
            return false;
        DemoEntry entry = m_source.next();
        m_contact = std::move(entry.contact);
        if (!entry.newCompany)
            return next(row);
        row.kind = RecordKind::Company;
        row.company = std::move(*entry.newCompany);
        return true;
    }
    [[nodiscard]] QStringList cells() const override { return {}; }
    [[nodiscard]] QStringList header() const override { return {}; }
    [[nodiscard]] qint64 bytesRead() const override { return m_made * kRowBytes; }
    [[nodiscard]] qint64 bytesTotal() const override { return m_contacts * kRowBytes; }

private:
    static constexpr qint64 kRowBytes = 200; ///< for progress and the check of the disk
    DemoSource m_source;
    std::optional<Contact> m_contact;
    qint64 m_contacts;
    qint64 m_made = 0;
};

} // namespace carnet
