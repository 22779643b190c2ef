// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/import_columns_view.h"

#include "views/import_field_words.h"
#include "views/import_understood.h"
#include "views/widgets/controls.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QHBoxLayout>
#include <QWheelEvent>

namespace carnet {

namespace {

constexpr int kMargin = 20;
constexpr int kNameWidth = 134;
constexpr int kFieldWidth = 182;
constexpr int kRowHeight = 35;
constexpr int kIcon = 16;

/// The wheel scrolls the list: it must not change a field that happens to be below the pointer.
class FieldCombo : public QComboBox {
public:
    using QComboBox::QComboBox;

protected:
    void wheelEvent(QWheelEvent *event) override { event->ignore(); }
};

QLabel *makeHead(const QString &text, QWidget *parent)
{
    return makeLabel(text, TextStyle::SmallMedium, Tone::Hint, parent);
}

} // namespace

/// One line of the view.
class ImportColumnRow : public QWidget {
public:
    ImportColumnRow(int index, QAbstractItemModel *fields, ImportColumnsView *view, QWidget *parent)
        : QWidget(parent), m_name(new ElidedLabel(TextStyle::BodyMedium, Tone::Main, this)),
          m_example(new ElidedLabel(TextStyle::Body, Tone::Second, this)), m_field(new FieldCombo(this)),
          m_text(new ElidedLabel(TextStyle::Small, Tone::Hint, this)),
          m_state(new IconLabel({}, kIcon, Tone::Green, this))
    {
        setFixedHeight(kRowHeight);
        m_name->setFixedWidth(kNameWidth);
        m_field->setModel(fields);
        m_field->setMaxVisibleItems(18);
        m_field->setFixedSize(kFieldWidth, 28);
        m_field->setObjectName(QStringLiteral("field%1").arg(index));
        auto *row = new QHBoxLayout(this);
        row->setContentsMargins(kMargin, 0, kMargin, 0);
        row->setSpacing(12);
        row->addWidget(m_name);
        row->addWidget(m_example, 3);
        row->addWidget(new IconLabel(QStringLiteral("arrow-right"), 14, Tone::Hint, this));
        row->addWidget(m_field);
        row->addWidget(m_text, 4);
        row->addWidget(m_state);
        connect(m_field, &QComboBox::activated, view, [this, index, view] {
            QString field = m_field->currentData().toString();
            if (field == QStringView(kOwnField))
                field += m_name->text();
            Q_EMIT view->fieldChosen(index, field);
        });
    }

    void setColumn(const ImportSession::Column &column, TableKind kind)
    {
        m_isUnsure = column.isUnsure() && column.field != nameOf(ImportField::Ignore);
        m_name->setText(column.name.isEmpty() ? ImportColumnsView::tr("Column %1").arg(column.index + 1)
                                              : column.name);
        m_example->setText(column.example.simplified());
        const bool isOwn = column.field.startsWith(QStringView(kOwnField));
        // What is not in the list (a copy that Carnet writes beside a value, what is never read) stays out.
        const int offered = m_field->findData(isOwn ? QString::fromUtf16(kOwnField) : column.field);
        m_field->setCurrentIndex(offered >= 0 ? offered : m_field->findData(nameOf(ImportField::Ignore)));
        m_field->setEnabled(column.use != ColumnUse::Tracking);
        const Understood shown = understood(column, kind);
        m_text->setText(shown.text);
        m_text->setTone(shown.tone == Tone::Amber ? Tone::Amber : Tone::Hint);
        m_state->setIcon(shown.icon, shown.tone);
        m_state->setAccessibleName(shown.text.isEmpty() ? ImportColumnsView::tr("Recognised") : shown.text);
        m_state->setToolTip(plainToolTip(shown.tip));
        m_field->setAccessibleName(ImportColumnsView::tr("Field of the column %1").arg(m_name->text()));
        m_field->setAccessibleDescription(shown.text);
    }

    [[nodiscard]] bool isUnsure() const { return m_isUnsure; }
    [[nodiscard]] QComboBox *field() const { return m_field; }

private:
    ElidedLabel *m_name;
    ElidedLabel *m_example;
    QComboBox *m_field;
    ElidedLabel *m_text;
    IconLabel *m_state;
    bool m_isUnsure = false;
};

ImportColumnsView::ImportColumnsView(QWidget *parent)
    : QScrollArea(parent), m_fields(makeImportFieldList(this)), m_page(nullptr)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

void ImportColumnsView::setColumns(const QList<ImportSession::Column> &columns, TableKind kind, Of of)
{
    if (columns.size() != m_rows.size() || of != m_of || !m_page) {
        m_of = of;
        makePage(static_cast<int>(columns.size()));
    }
    for (int index = 0; index < columns.size(); ++index)
        m_rows.at(index)->setColumn(columns.at(index), kind);
}

void ImportColumnsView::makePage(int count)
{
    m_rows.clear();
    m_page = new QWidget;
    carnet::setLook(m_page, FrameLook::Surface);
    auto *lines = new QVBoxLayout(m_page);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(0);
    if (m_of == Of::Cards) {
        QLabel *intro = makeParagraph(
            count == 0
                ? tr("Nothing to decide here: all that these cards hold has its field in Carnet.")
                : tr(
                    "Names, companies, phones, emails, addresses and notes go to their fields by themselves. "
                    "Here is what else these cards hold."),
            TextStyle::Body, Tone::Second, m_page);
        intro->setObjectName(QStringLiteral("cardsIntro"));
        intro->setContentsMargins(kMargin, 14, kMargin, 10);
        lines->addWidget(intro);
    }
    if (m_of == Of::Table || count > 0) {
        auto *head = new QHBoxLayout;
        head->setContentsMargins(kMargin, 6, kMargin, 5);
        head->setSpacing(12);
        QLabel *name =
            makeHead(m_of == Of::Cards ? tr("Property of the cards") : tr("Column of the file"), m_page);
        name->setFixedWidth(kNameWidth);
        head->addWidget(name);
        head->addWidget(makeHead(tr("Example"), m_page), 3);
        head->addSpacing(14 + 12);
        QLabel *field = makeHead(tr("Field of Carnet"), m_page);
        field->setFixedWidth(kFieldWidth);
        head->addWidget(field);
        head->addWidget(makeHead(tr("Understood as"), m_page), 4);
        head->addSpacing(kIcon + 12);
        lines->addLayout(head);
        lines->addWidget(makeHairline(m_page));
    }
    for (int index = 0; index < count; ++index) {
        auto *row = new ImportColumnRow(index, m_fields, this, m_page);
        m_rows.append(row);
        lines->addWidget(row);
        lines->addWidget(makeHairline(m_page));
    }
    lines->addStretch();
    setWidget(m_page); // deletes the one before
}

void ImportColumnsView::focusFirst()
{
    QWidget *first = nullptr;
    for (const ImportColumnRow *row : std::as_const(m_rows)) {
        if (!first || row->isUnsure())
            first = row->field();
        if (row->isUnsure())
            break;
    }
    if (!first)
        return;
    first->setFocus(Qt::OtherFocusReason);
    ensureWidgetVisible(first);
}

} // namespace carnet
