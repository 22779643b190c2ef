// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <string_view>
#include <vector>

namespace carnet {

/// A list of words compiled into the program: lower case, ASCII letters alone, in alphabetical order.
/// Read once, at first use. Any thread.
class WordList {
public:
    /// The 7,776 words of the passphrase generator (scripts/make_word_list.py).
    [[nodiscard]] static const WordList &generator();
    /// The 2,000 commonest French words.
    [[nodiscard]] static const WordList &common();
    /// Every word of the French dictionary, names and towns too, without its plurals and verb forms.
    [[nodiscard]] static const WordList &known();

    [[nodiscard]] size_t size() const { return m_words.size(); }
    [[nodiscard]] std::string_view at(size_t index) const { return m_words.at(index); }
    [[nodiscard]] bool contains(std::string_view word) const;

private:
    explicit WordList(const char *resource);

    QByteArray m_text;
    std::vector<std::string_view> m_words; ///< into m_text, sorted
};

} // namespace carnet
