// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace carnet {

class Database;

/// While one lives, statements of its connection may change the file. Only the four doors can make one: there is no
/// other way to write (docs/architecture.md). Doors do not nest, but for Maintenance steps inside an import.
class WriteDoor {
public:
    ~WriteDoor();
    WriteDoor(const WriteDoor &) = delete;
    WriteDoor &operator=(const WriteDoor &) = delete;

private:
    friend class RecordedWrite; ///< changes of data: journal, undo, notice
    friend class JournalOnly; ///< acts that change no data: an export, a failed unlock
    friend class Maintenance; ///< index merges, rebuilds, checkpoints, migrations, keys
    friend class ImportWriter; ///< bulk loads
    friend class KeyPeriodTable; ///< which first bytes a carnet had when
    friend class Database; ///< its own opening and checkpoint
    explicit WriteDoor(Database &db);

    Database &m_db;
};

} // namespace carnet
