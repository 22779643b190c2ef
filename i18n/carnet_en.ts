<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Cli</name>
    <message numerus="yes">
        <source>%n record(s) in %1, in clear: whoever gets that file can read it.</source>
        <translation>
            <numerusform>%n record in %1, in clear: whoever gets that file can read it.</numerusform>
            <numerusform>%n records in %1, in clear: whoever gets that file can read it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n archived record(s) left out</source>
        <translation>
            <numerusform>%n archived record left out</numerusform>
            <numerusform>%n archived records left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) left out because of an opposition</source>
        <translation>
            <numerusform>%n contact left out because of an opposition</numerusform>
            <numerusform>%n contacts left out because of an opposition</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) read</source>
        <translation>
            <numerusform>%n record read</numerusform>
            <numerusform>%n records read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) created</source>
        <translation>
            <numerusform>%n record created</numerusform>
            <numerusform>%n records created</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) updated</source>
        <translation>
            <numerusform>%n record updated</numerusform>
            <numerusform>%n records updated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) left out because they are there already</source>
        <translation>
            <numerusform>%n record left out because it is there already</numerusform>
            <numerusform>%n records left out because they are there already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) rejected</source>
        <translation>
            <numerusform>%n record rejected</numerusform>
            <numerusform>%n records rejected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) to check</source>
        <translation>
            <numerusform>%n record to check</numerusform>
            <numerusform>%n records to check</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n company(ies) made from the rows of their people</source>
        <translation>
            <numerusform>%n company made from the rows of its people</numerusform>
            <numerusform>%n companies made from the rows of their people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n channel(s) closed by an opposition</source>
        <translation>
            <numerusform>%n channel closed by an opposition</numerusform>
            <numerusform>%n channels closed by an opposition</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n opposition(s) in rows of companies: no channel is closed, they are kept in the notes, to check</source>
        <translation>
            <numerusform>%n opposition in a row of a company: no channel is closed, it is kept in the note, to check</numerusform>
            <numerusform>%n oppositions in rows of companies: no channel is closed, they are kept in the notes, to check</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) without a date of collection (not guessed from today)</source>
        <translation>
            <numerusform>%n record without a date of collection (not guessed from today)</numerusform>
            <numerusform>%n records without a date of collection (not guessed from today)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) of this program no longer in the file, kept in the carnet</source>
        <translation>
            <numerusform>%n record of this program no longer in the file, kept in the carnet</numerusform>
            <numerusform>%n records of this program no longer in the file, kept in the carnet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s)</source>
        <translation>
            <numerusform>%n contact</numerusform>
            <numerusform>%n contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n company(ies)</source>
        <translation>
            <numerusform>%n company</numerusform>
            <numerusform>%n companies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n journal entry(ies)</source>
        <translation>
            <numerusform>%n journal entry</numerusform>
            <numerusform>%n journal entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n journal entry(ies) are as they were written.</source>
        <translation>
            <numerusform>%n journal entry is as it was written.</numerusform>
            <numerusform>All %n journal entries are as they were written.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) found</source>
        <translation>
            <numerusform>%n record found</numerusform>
            <numerusform>%n records found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undone: %1. %n record(s) removed or restored.</source>
        <translation>
            <numerusform>Undone: %1. %n record removed or restored.</numerusform>
            <numerusform>Undone: %1. %n records removed or restored.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Done again: %1. %n record(s) changed.</source>
        <translation>
            <numerusform>Done again: %1. %n record changed.</numerusform>
            <numerusform>Done again: %1. %n records changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) longer than the 32,767 letters of a cell, cut: take csv or json</source>
        <translation>
            <numerusform>%n text longer than the 32,767 letters of a cell, cut: take csv or json</numerusform>
            <numerusform>%n texts longer than the 32,767 letters of a cell, cut: take csv or json</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) missing</source>
        <translation>
            <numerusform>%n character missing</numerusform>
            <numerusform>%n characters missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) too many</source>
        <translation>
            <numerusform>%n character too many</numerusform>
            <numerusform>%n characters too many</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>carnet::BulkBar</name>
    <message numerus="yes">
        <source>%Ln chosen</source>
        <comment>records</comment>
        <translation>
            <numerusform>%Ln chosen</numerusform>
            <numerusform>%Ln chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>carnet::CommandSentence</name>
    <message numerus="yes">
        <source>%n contact(s) added</source>
        <translation>
            <numerusform>%n contact added</numerusform>
            <numerusform>%n contacts added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) changed</source>
        <translation>
            <numerusform>%n contact changed</numerusform>
            <numerusform>%n contacts changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) deleted</source>
        <translation>
            <numerusform>%n contact deleted</numerusform>
            <numerusform>%n contacts deleted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) restored</source>
        <translation>
            <numerusform>%n contact restored</numerusform>
            <numerusform>%n contacts restored</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) archived</source>
        <translation>
            <numerusform>%n contact archived</numerusform>
            <numerusform>%n contacts archived</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) taken out of the archive</source>
        <translation>
            <numerusform>%n contact taken out of the archive</numerusform>
            <numerusform>%n contacts taken out of the archive</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n company(s) added</source>
        <translation>
            <numerusform>%n company added</numerusform>
            <numerusform>%n companies added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n company(s) changed</source>
        <translation>
            <numerusform>%n company changed</numerusform>
            <numerusform>%n companies changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n company(s) deleted</source>
        <translation>
            <numerusform>%n company deleted</numerusform>
            <numerusform>%n companies deleted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n company(s) restored</source>
        <translation>
            <numerusform>%n company restored</numerusform>
            <numerusform>%n companies restored</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n company(s) archived</source>
        <translation>
            <numerusform>%n company archived</numerusform>
            <numerusform>%n companies archived</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n company(s) taken out of the archive</source>
        <translation>
            <numerusform>%n company taken out of the archive</numerusform>
            <numerusform>%n companies taken out of the archive</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Relation of %n record(s) changed</source>
        <translation>
            <numerusform>Relation of %n record changed</numerusform>
            <numerusform>Relation of %n records changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Owner of %n record(s) changed</source>
        <translation>
            <numerusform>Owner of %n record changed</numerusform>
            <numerusform>Owner of %n records changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tag “%1” set or removed on %n record(s)</source>
        <translation>
            <numerusform>Tag “%1” set or removed on %n record</numerusform>
            <numerusform>Tag “%1” set or removed on %n records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) imported from “%1”</source>
        <translation>
            <numerusform>%n record imported from “%1”</numerusform>
            <numerusform>%n records imported from “%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contacts merged into %1</source>
        <translation>
            <numerusform>%n contact merged into %1</numerusform>
            <numerusform>%n contacts merged into %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n companies merged into %1</source>
        <translation>
            <numerusform>%n company merged into %1</numerusform>
            <numerusform>%n companies merged into %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) of duplicates merged</source>
        <translation>
            <numerusform>%n pair of duplicates merged</numerusform>
            <numerusform>%n pairs of duplicates merged</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>carnet::DuplicateFoot</name>
    <message numerus="yes">
        <source>Take all %Ln back</source>
        <translation>
            <numerusform>Take %Ln back</numerusform>
            <numerusform>Take all %Ln back</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>carnet::DuplicatePairsPanel</name>
    <message numerus="yes">
        <source>Merge the %Ln sure one(s)</source>
        <translation>
            <numerusform>Merge %Ln sure one</numerusform>
            <numerusform>Merge the %Ln sure ones</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>carnet::DuplicateSurePanel</name>
    <message numerus="yes">
        <source>Merge %Ln sure pair(s)</source>
        <translation>
            <numerusform>Merge %Ln sure pair</numerusform>
            <numerusform>Merge %Ln sure pairs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sure pair(s) say different things in one field: they stay to be decided one by one.</source>
        <translation>
            <numerusform>%Ln sure pair says different things in one field: it stays to be decided.</numerusform>
            <numerusform>%Ln sure pairs say different things in one field: they stay to be decided one by one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merge all %Ln</source>
        <translation>
            <numerusform>Merge %Ln pair</numerusform>
            <numerusform>Merge all %Ln pairs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>carnet::DuplicateWords</name>
    <message numerus="yes">
        <source>They were merged together with others: %Ln pair(s) are taken back at once, each with what its records held.</source>
        <translation>
            <numerusform>They were merged together with others: %Ln pair is taken back, with what its records held.</numerusform>
            <numerusform>They were merged together with others: %Ln pairs are taken back at once, each with what its records held.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>carnet::DuplicatesPage</name>
    <message numerus="yes">
        <source>%Ln pair(s) compared</source>
        <translation>
            <numerusform>%Ln pair compared</numerusform>
            <numerusform>%Ln pairs compared</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair(s) to decide</source>
        <translation>
            <numerusform>%Ln pair to decide</numerusform>
            <numerusform>%Ln pairs to decide</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>carnet::ExportAction</name>
    <message numerus="yes">
        <source>%n record(s) exported to “%1”</source>
        <translation>
            <numerusform>%n record exported to “%1”</numerusform>
            <numerusform>%n records exported to “%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) were too long for a cell and were cut: take JSON or CSV</source>
        <translation>
            <numerusform>%n text was too long for a cell and was cut: take JSON or CSV</numerusform>
            <numerusform>%n texts were too long for a cell and were cut: take JSON or CSV</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>carnet::ExportDialog</name>
    <message numerus="yes">
        <source>%Ln chosen person(s)</source>
        <translation>
            <numerusform>%Ln chosen person</numerusform>
            <numerusform>%Ln chosen persons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln chosen company(ies)</source>
        <translation>
            <numerusform>%Ln chosen company</numerusform>
            <numerusform>%Ln chosen companies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) of the list, as it is shown</source>
        <translation>
            <numerusform>%Ln person of the list, as it is shown</numerusform>
            <numerusform>%Ln persons of the list, as it is shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln company(ies) of the list, as it is shown</source>
        <translation>
            <numerusform>%Ln company of the list, as it is shown</numerusform>
            <numerusform>%Ln companies of the list, as it is shown</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>carnet::FileDoors</name>
    <message numerus="yes">
        <source>Opened again and compared: %Ln row(s), %1, nothing is missing.</source>
        <translation>
            <numerusform>Opened again and compared: %Ln row, %1, nothing is missing.</numerusform>
            <numerusform>Opened again and compared: %Ln rows, %1, nothing is missing.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>carnet::ImportDeals</name>
    <message numerus="yes">
        <source>%Ln opportunity(s) recognised: %1. Carnet has no place of their own for them yet: they are kept in the notes.</source>
        <translation>
            <numerusform>%Ln opportunity recognised: %1. Carnet has no place of its own for it yet: it is kept in the note.</numerusform>
            <numerusform>%Ln opportunities recognised: %1. Carnet has no place of their own for them yet: they are kept in the notes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>carnet::ImportFoot</name>
    <message numerus="yes">
        <source>%n question(s) wait for an answer.</source>
        <translation>
            <numerusform>%n question waits for an answer.</numerusform>
            <numerusform>%n questions wait for an answer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) to be confirmed. Nothing is written yet.</source>
        <translation>
            <numerusform>%n column to be confirmed. Nothing is written yet.</numerusform>
            <numerusform>%n columns to be confirmed. Nothing is written yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln company(ies)</source>
        <translation>
            <numerusform>Import %Ln company</numerusform>
            <numerusform>Import %Ln companies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln record(s)</source>
        <translation>
            <numerusform>Import %Ln record</numerusform>
            <numerusform>Import %Ln records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln contact(s)</source>
        <translation>
            <numerusform>Import %Ln contact</numerusform>
            <numerusform>Import %Ln contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n property(s) of the cards to be confirmed. Nothing is written yet.</source>
        <translation>
            <numerusform>%n property of the cards to be confirmed. Nothing is written yet.</numerusform>
            <numerusform>%n properties of the cards to be confirmed. Nothing is written yet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>carnet::ImportHead</name>
    <message numerus="yes">
        <source>%Ln card(s)</source>
        <translation>
            <numerusform>%Ln card</numerusform>
            <numerusform>%Ln cards</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>carnet::ImportReading</name>
    <message numerus="yes">
        <source>%1 (%Ln row(s))</source>
        <translation>
            <numerusform>%1 (%Ln row)</numerusform>
            <numerusform>%1 (%Ln rows)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hidden or filtered row(s) of the sheet are read too.</source>
        <translation>
            <numerusform>%Ln hidden or filtered row of the sheet is read too.</numerusform>
            <numerusform>%Ln hidden or filtered rows of the sheet are read too.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln merged cell(s): each counts where it begins.</source>
        <translation>
            <numerusform>%Ln merged cell: it counts where it begins.</numerusform>
            <numerusform>%Ln merged cells: each counts where it begins.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln card(s)</source>
        <translation>
            <numerusform>%Ln card</numerusform>
            <numerusform>%Ln cards</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>carnet::ImportResult</name>
    <message numerus="yes">
        <source>%Ln row(s) held nothing usable.</source>
        <translation>
            <numerusform>%Ln row held nothing usable.</numerusform>
            <numerusform>%Ln rows held nothing usable.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>created</source>
        <comment>behind a count</comment>
        <translation>
            <numerusform>created</numerusform>
            <numerusform>created</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>updated</source>
        <comment>behind a count</comment>
        <translation>
            <numerusform>updated</numerusform>
            <numerusform>updated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>companies made from their names</source>
        <comment>behind a count</comment>
        <translation>
            <numerusform>company made from its name</numerusform>
            <numerusform>companies made from their names</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>left out: already there, or nothing new</source>
        <comment>behind a count</comment>
        <translation>
            <numerusform>left out: already there, or nothing new</numerusform>
            <numerusform>left out: already there, or nothing new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>to check, kept as typed</source>
        <comment>behind a count</comment>
        <translation>
            <numerusform>to check, kept as typed</numerusform>
            <numerusform>to check, kept as typed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>without a date: to review first</source>
        <comment>behind a count</comment>
        <translation>
            <numerusform>without a date: to review first</numerusform>
            <numerusform>without a date: to review first</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>with an opposition, respected</source>
        <comment>behind a count</comment>
        <translation>
            <numerusform>with an opposition, respected</numerusform>
            <numerusform>with an opposition, respected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>oppositions of companies, kept in their notes: to check</source>
        <comment>behind a count</comment>
        <translation>
            <numerusform>opposition of a company, kept in its note: to check</numerusform>
            <numerusform>oppositions of companies, kept in their notes: to check</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>refused</source>
        <comment>behind a count</comment>
        <translation>
            <numerusform>refused</numerusform>
            <numerusform>refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>no longer in the file, kept in the carnet</source>
        <comment>behind a count</comment>
        <translation>
            <numerusform>no longer in the file, kept in the carnet</numerusform>
            <numerusform>no longer in the file, kept in the carnet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>with an opportunity, kept in the note</source>
        <comment>behind a count</comment>
        <translation>
            <numerusform>with an opportunity, kept in the note</numerusform>
            <numerusform>with an opportunity, kept in the note</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>carnet::ImportRowsPage</name>
    <message numerus="yes">
        <source>%Ln row(s) look like a record</source>
        <translation>
            <numerusform>%Ln row looks like a record</numerusform>
            <numerusform>%Ln rows look like a record</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln are listed.</source>
        <translation>
            <numerusform>The first %Ln is listed.</numerusform>
            <numerusform>The first %Ln are listed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>carnet::ImportSide</name>
    <message numerus="yes">
        <source>ready</source>
        <comment>behind a count</comment>
        <translation>
            <numerusform>ready</numerusform>
            <numerusform>ready</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>to check, kept</source>
        <comment>behind a count</comment>
        <translation>
            <numerusform>to check, kept</numerusform>
            <numerusform>to check, kept</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>probable duplicates</source>
        <comment>behind a count</comment>
        <translation>
            <numerusform>probable duplicate</numerusform>
            <numerusform>probable duplicates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>refused: nothing usable</source>
        <comment>behind a count</comment>
        <translation>
            <numerusform>refused: nothing usable</numerusform>
            <numerusform>refused: nothing usable</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>channels closed (opposition)</source>
        <comment>behind a count</comment>
        <translation>
            <numerusform>channel closed (opposition)</numerusform>
            <numerusform>channels closed (opposition)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>carnet::PreferencesPage</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>carnet::RecordFields</name>
    <message numerus="yes">
        <source>%n character(s) missing</source>
        <translation>
            <numerusform>%n character missing</numerusform>
            <numerusform>%n characters missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) too many</source>
        <translation>
            <numerusform>%n character too many</numerusform>
            <numerusform>%n characters too many</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>carnet::RecordLists</name>
    <message numerus="yes">
        <source>%Ln person(s)</source>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln persons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln company(ies)</source>
        <translation>
            <numerusform>%Ln company</numerusform>
            <numerusform>%Ln companies</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>carnet::RecordSentence</name>
    <message numerus="yes">
        <source>%n field(s) to check</source>
        <translation>
            <numerusform>%n field to check</numerusform>
            <numerusform>%n fields to check</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>carnet::TagModel</name>
    <message numerus="yes">
        <source>%1, on %n record(s)</source>
        <translation>
            <numerusform>%1, on %n record</numerusform>
            <numerusform>%1, on %n records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>carnet::UnlockPage</name>
    <message numerus="yes">
        <source>%1 Try again in %n s.</source>
        <translation>
            <numerusform>%1 Try again in %n s.</numerusform>
            <numerusform>%1 Try again in %n s.</numerusform>
        </translation>
    </message>
</context>
</TS>
