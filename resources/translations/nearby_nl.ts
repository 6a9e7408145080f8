<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL">
<context>
    <name>nearby</name>
    <message>
        <source>by car</source>
        <translation>met de auto</translation>
    </message>
    <message>
        <source>by bicycle</source>
        <translation>met de fiets</translation>
    </message>
    <message>
        <source>by public transport</source>
        <translation>met het openbaar vervoer</translation>
    </message>
    <message>
        <source>Near is: within the %1 minutes of your CV %2, here reckoned as %3 km in a straight line.</source>
        <translation>Dichtbij is hier: binnen %1 minuten %2, zoals in uw cv staat. Wij rekenen dat als %3 km in een rechte lijn.</translation>
    </message>
    <message>
        <source>Your CV has no travel time. Near is therefore: within %1 minutes %2, here reckoned as %3 km in a straight line.</source>
        <translation>In uw cv staat geen reistijd. Dichtbij is daarom hier: binnen %1 minuten %2. Wij rekenen dat als %3 km in een rechte lijn.</translation>
    </message>
    <message>
        <source>Near is: within the %1 minutes that this person can travel %2, here reckoned as %3 km in a straight line.</source>
        <translation>Dichtbij is: binnen de %1 minuten die deze werkzoekende %2 kan reizen, hier gerekend als %3 km in een rechte lijn.</translation>
    </message>
    <message>
        <source>How long this person can travel is not known. Near is therefore: within %1 minutes %2, here reckoned as %3 km in a straight line.</source>
        <translation>Hoe lang deze werkzoekende kan reizen is niet bekend. Dichtbij is daarom: binnen %1 minuten %2, hier gerekend als %3 km in een rechte lijn.</translation>
    </message>
</context>
</TS>
