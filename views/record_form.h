// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/company.h"
#include "core/contact.h"
#include "views/tag_row.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPlainTextEdit;
class QScrollArea;
class QVBoxLayout;

namespace carnet {

class AddressBox;
class FieldBox;
class PageError;

/// The whole of a contact or of a company on one page: to make a new one (a name suffices) or to edit one.
/// Enter saves, Escape gives up.
class RecordForm : public QWidget {
    Q_OBJECT
public:
    explicit RecordForm(QWidget *parent);

    void setTagColors(const TagColors &known) { m_tagColors = known; }
    /// Opens the form on a record; one without an id is new.
    void editContact(const Contact &contact);
    void editCompany(const Company &company);
    /// What stands in the form now, over what it was opened on.
    [[nodiscard]] Contact contact() const;
    [[nodiscard]] Company company() const;
    /// Why it could not be saved; the form stays as it is.
    void showError(const QString &title, const QString &sentence);

Q_SIGNALS:
    void contactSaved(const carnet::Contact &contact);
    void companySaved(const carnet::Company &company);
    void cancelled();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct PointLine {
        Point point;
        QComboBox *kind = nullptr;
        FieldBox *box = nullptr;
    };

    void rebuild();
    void addNameFields();
    void addIdentifierFields();
    void addCommonFields(const QList<Point> &points, const QList<PostalAddress> &addresses, Relation relation,
                         const QStringList &tags, const QString &note);
    FieldBox *addBox(const QString &name, const QString &label, const QString &text, QVBoxLayout *column);
    void addPointLine(const Point &point);
    void save();
    [[nodiscard]] QString textOf(const QString &name) const;
    [[nodiscard]] QList<Point> typedPoints() const;
    [[nodiscard]] QList<PostalAddress> typedAddresses() const;

    RecordKind m_kind = RecordKind::Contact;
    Contact m_contact;
    Company m_company;
    TagColors m_tagColors;
    QLabel *m_title;
    PageError *m_error;
    QScrollArea *m_scroll;
    QVBoxLayout *m_column = nullptr;
    QVBoxLayout *m_pointColumn = nullptr;
    QHash<QString, FieldBox *> m_boxes;
    QList<PointLine> m_points;
    AddressBox *m_address = nullptr;
    QComboBox *m_relation = nullptr;
    TagRow *m_tags = nullptr;
    QPlainTextEdit *m_note = nullptr;
};

} // namespace carnet
