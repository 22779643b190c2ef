// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/word_list.h"

#include <QFile>

#include <algorithm>

namespace carnet {

WordList::WordList(const char *resource)
{
    QFile file(QString::fromLatin1(resource));
    const bool isOpen = file.open(QIODevice::ReadOnly);
    Q_ASSERT_X(isOpen, "WordList", "a word list was not compiled in");
    m_text = file.readAll();
    std::string_view rest(m_text.constData(), size_t(m_text.size()));
    while (!rest.empty()) {
        const size_t end = std::min(rest.find('\n'), rest.size());
        const std::string_view line = rest.substr(0, end);
        if (!line.empty() && line.front() != '#')
            m_words.push_back(line);
        rest.remove_prefix(std::min(end + 1, rest.size()));
    }
    std::sort(m_words.begin(), m_words.end());
}

const WordList &WordList::generator()
{
    static const WordList list(":/carnet/words_fr.txt");
    return list;
}

const WordList &WordList::common()
{
    static const WordList list(":/carnet/common_fr.txt");
    return list;
}

const WordList &WordList::known()
{
    static const WordList list(":/carnet/known_fr.txt");
    return list;
}

bool WordList::contains(std::string_view word) const
{
    return std::binary_search(m_words.begin(), m_words.end(), word);
}

} // namespace carnet
