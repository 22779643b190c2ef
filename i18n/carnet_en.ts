<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
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
</context>
<context>
    <name>carnet::ContactsPage</name>
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
    <name>carnet::ImportPage</name>
    <message numerus="yes">
        <source>%1 · %Ln row(s)</source>
        <translation>
            <numerusform>%1 · %Ln row</numerusform>
            <numerusform>%1 · %Ln rows</numerusform>
        </translation>
    </message>
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
