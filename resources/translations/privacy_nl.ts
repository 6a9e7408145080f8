<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL" sourcelanguage="en">
<context>
    <name>privacy</name>
    <message>
        <source>By its name this column holds names of persons.</source>
        <translation>Volgens de naam van deze kolom staan er namen van personen in.</translation>
    </message>
    <message>
        <source>More than 5% of the filled cells are telephone numbers.</source>
        <translation>Meer dan 5% van de gevulde cellen is een telefoonnummer.</translation>
    </message>
    <message>
        <source>More than 5% of the filled cells are e-mail addresses.</source>
        <translation>Meer dan 5% van de gevulde cellen is een e-mailadres.</translation>
    </message>
    <message>
        <source>Its numbers of nine digits pass the test of the burgerservicenummer far more often than by chance.</source>
        <translation>De getallen van negen cijfers doorstaan de proef van het burgerservicenummer veel vaker dan door toeval.</translation>
    </message>
    <message>
        <source>This dump holds personal data, so nothing was loaded.</source>
        <translation>In deze dump staan persoonsgegevens. Daarom is er niets geladen.</translation>
    </message>
    <message>
        <source>Have it made again without these columns. A number that is none of a person needs a letter before it.</source>
        <translation>Laat de dump opnieuw maken zonder deze kolommen. Zet een letter voor een nummer dat niet van een persoon is.</translation>
    </message>
</context>
</TS>
