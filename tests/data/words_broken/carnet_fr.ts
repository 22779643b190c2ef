<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>OneFaultEach</name>
    <message>
        <source>Unfinished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty</source>
        <translation></translation>
    </message>
    <message>
        <source>A forbidden word</source>
        <translation>Choisissez un mot de passe</translation>
    </message>
    <message>
        <source>A forbidden word in capitals</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>A straight apostrophe</source>
        <translation>L&apos;adresse</translation>
    </message>
    <message>
        <source>Who?</source>
        <translation>Qui?</translation>
    </message>
    <message>
        <source>A semicolon</source>
        <translation>Arrêté ; rien</translation>
    </message>
    <message>
        <source>A colon</source>
        <translation>Société : nom</translation>
    </message>
    <message>
        <source>A colon without a space</source>
        <translation>Société: nom</translation>
    </message>
    <message>
        <source>Copying %1 %</source>
        <translation>Copie %1 %</translation>
    </message>
    <message>
        <source>Three dots</source>
        <translation>Lecture...</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Rien pour « lamina »</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %3</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>des personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n ligne</numerusform>
        </translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Rien n’est écrit ; « Vérifier » compte : tout</translation>
    </message>
</context>
</TS>
