<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL">
<context>
    <name>nearby</name>
    <message>
        <source>in the same postcode</source>
        <translation>in dezelfde postcode</translation>
    </message>
    <message>
        <source>1 minute %1</source>
        <translation>1 minuut %1</translation>
    </message>
    <message>
        <source>%1 minutes %2</source>
        <translation>%1 minuten %2</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>Travel times: %1.</source>
        <translation>Reistijd: %1.</translation>
    </message>
    <message>
        <source>Bus, tram and metro do not count in it.</source>
        <translation>Bus, tram en metro tellen daarin niet mee.</translation>
    </message>
    <message>
        <source>How you travel is not in your CV.</source>
        <translation>In uw cv staat niet hoe u reist.</translation>
    </message>
    <message>
        <source>Near is: within the %1 minutes of your CV, %2.</source>
        <translation>Dichtbij is hier: binnen de %1 minuten van uw cv, %2.</translation>
    </message>
    <message>
        <source>Your CV has no travel time. Near is therefore: within %1 minutes, %2.</source>
        <translation>In uw cv staat geen reistijd. Dichtbij is daarom hier: binnen %1 minuten, %2.</translation>
    </message>
    <message>
        <source>How this person travels is not known.</source>
        <translation>Hoe deze werkzoekende reist is niet bekend.</translation>
    </message>
    <message>
        <source>Near is: within the %1 minutes that this person can travel, %2.</source>
        <translation>Dichtbij is: binnen de %1 minuten die deze werkzoekende kan reizen, %2.</translation>
    </message>
    <message>
        <source>How long this person can travel is not known. Near is therefore: within %1 minutes, %2.</source>
        <translation>Hoe lang deze werkzoekende kan reizen is niet bekend. Dichtbij is daarom: binnen %1 minuten, %2.</translation>
    </message>
</context>
</TS>
