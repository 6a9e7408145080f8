<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL">
<context>
    <name>populations</name>
    <message>
        <source>&apos;%1&apos; is not known of %2.</source>
        <translation>Van %2 is '%1' niet bekend.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has no value &apos;%2&apos;.</source>
        <translation>'%1' kent geen waarde '%2'.</translation>
    </message>
    <message>
        <source>Use one of: %1.</source>
        <translation>Kies uit: %1.</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Geboren</translation>
    </message>
    <message>
        <source>Level of education</source>
        <translation>Opleidingsniveau</translation>
    </message>
    <message>
        <source>Hours a day</source>
        <translation>Uren per dag</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Geslacht</translation>
    </message>
    <message>
        <source>Regime</source>
        <translation>Regime</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Beschikbaar</translation>
    </message>
    <message>
        <source>Occupation group</source>
        <translation>Beroepsgroep</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>Vestiging</translation>
    </message>
    <message>
        <source>Labour market region</source>
        <translation>Arbeidsmarktregio</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Gemeente</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Postcode</translation>
    </message>
    <message>
        <source>Wajongers in Sonar</source>
        <translation>Wajongers in Sonar</translation>
    </message>
    <message>
        <source>Job seekers with a CV on werk.nl</source>
        <translation>Werkzoekenden met een cv op werk.nl</translation>
    </message>
    <message>
        <source>Vacancies on werk.nl</source>
        <translation>Vacatures op werk.nl</translation>
    </message>
</context>
</TS>
