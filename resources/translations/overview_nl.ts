<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL">
<context>
    <name>spiegel::overview::OccupationWords</name>
    <message numerus="yes">
        <source>In the cluster %1 (%n occupation(s))</source>
        <translation>
            <numerusform>In het cluster %1 (%n beroep)</numerusform>
            <numerusform>In het cluster %1 (%n beroepen)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of the steps from it lead to another cluster</source>
        <translation>%1 van de stappen ervandaan gaat naar een ander cluster</translation>
    </message>
    <message>
        <source>%1 of the likeliest ways between other occupations lead over it</source>
        <translation>%1 van de waarschijnlijkste wegen tussen andere beroepen loopt erlangs</translation>
    </message>
    <message>
        <source>Occupation</source>
        <translation>Beroep</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>Cluster</translation>
    </message>
    <message>
        <source>Occupations between which people go to and fro more than to others (Leiden), named by the two most typical ones; the largest first</source>
        <translation>Beroepen waartussen mensen meer heen en weer gaan dan naar andere (Leiden), genoemd naar de twee meest typische; het grootste eerst</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Mensen</translation>
    </message>
    <message>
        <source>Who came and who left; a person who made two steps counts twice</source>
        <translation>Wie kwam en wie wegging; wie twee stappen zette, telt twee keer</translation>
    </message>
    <message>
        <source>Bridge</source>
        <translation>Brug</translation>
    </message>
    <message>
        <source>Of the likeliest ways between two other occupations, the share that leads over this one: high for those through which people get elsewhere (betweenness)</source>
        <translation>Van de waarschijnlijkste wegen tussen twee andere beroepen het deel dat langs dit beroep loopt: hoog bij beroepen via welke mensen ergens anders komen (betweenness)</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>Naar elders</translation>
    </message>
    <message>
        <source>Of the steps from it, the share that leads to another cluster</source>
        <translation>Van de stappen ervandaan het deel dat naar een ander cluster gaat</translation>
    </message>
</context>
<context>
    <name>spiegel::overview::OverviewChips</name>
    <message>
        <source>hidden</source>
        <translation>verborgen</translation>
    </message>
    <message>
        <source>taken together</source>
        <translation>samengevoegd</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>vastgezet</translation>
    </message>
    <message>
        <source>Occupations that are left out of the picture and its table</source>
        <translation>Beroepen die niet in het beeld en de tabel staan</translation>
    </message>
    <message>
        <source>Occupations that are one disc in the picture</source>
        <translation>Beroepen die in het beeld samen één stip zijn</translation>
    </message>
    <message>
        <source>Discs that stay where they were put</source>
        <translation>Stippen die blijven waar ze zijn neergezet</translation>
    </message>
    <message>
        <source>show all occupations</source>
        <translation>alle beroepen weer tonen</translation>
    </message>
    <message>
        <source>split all occupations</source>
        <translation>alle beroepen splitsen</translation>
    </message>
    <message>
        <source>loosen all occupations</source>
        <translation>alle beroepen losmaken</translation>
    </message>
    <message>
        <source>show an occupation</source>
        <translation>een beroep weer tonen</translation>
    </message>
    <message>
        <source>split occupations</source>
        <translation>beroepen splitsen</translation>
    </message>
    <message>
        <source>loosen an occupation</source>
        <translation>een beroep losmaken</translation>
    </message>
    <message>
        <source>show %1</source>
        <translation>toon %1</translation>
    </message>
    <message>
        <source>split %1</source>
        <translation>splits %1</translation>
    </message>
    <message>
        <source>loosen %1</source>
        <translation>maak %1 los</translation>
    </message>
</context>
<context>
    <name>spiegel::overview::OverviewPanel</name>
    <message>
        <source>hide occupations</source>
        <translation>beroepen verbergen</translation>
    </message>
    <message>
        <source>loosen occupations</source>
        <translation>beroepen losmaken</translation>
    </message>
    <message>
        <source>pin occupations</source>
        <translation>beroepen vastzetten</translation>
    </message>
    <message>
        <source>take occupations together</source>
        <translation>beroepen samenvoegen</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 en nog %n</numerusform>
            <numerusform>%1 en nog %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Splitsen</translation>
    </message>
    <message>
        <source>split occupations</source>
        <translation>beroepen splitsen</translation>
    </message>
    <message>
        <source>See where people came from and went to</source>
        <translation>Bekijken waar mensen vandaan kwamen en heen gingen</translation>
    </message>
    <message>
        <source>Loosen</source>
        <translation>Losmaken</translation>
    </message>
    <message>
        <source>loosen an occupation</source>
        <translation>een beroep losmaken</translation>
    </message>
    <message>
        <source>Pin here</source>
        <translation>Vastzetten</translation>
    </message>
    <message>
        <source>pin an occupation</source>
        <translation>een beroep vastzetten</translation>
    </message>
    <message>
        <source>Hide these %1</source>
        <translation>Deze %1 verbergen</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Verbergen</translation>
    </message>
    <message>
        <source>Take the chosen ones together</source>
        <translation>Gekozen beroepen samenvoegen</translation>
    </message>
    <message>
        <source>Take its cluster together</source>
        <translation>Het hele cluster samenvoegen</translation>
    </message>
    <message>
        <source>take a cluster together</source>
        <translation>een cluster samenvoegen</translation>
    </message>
    <message>
        <source>Take every cluster together</source>
        <translation>Elk cluster samenvoegen</translation>
    </message>
    <message>
        <source>take every cluster together</source>
        <translation>elk cluster samenvoegen</translation>
    </message>
    <message>
        <source>Show the whole picture</source>
        <translation>Het hele beeld tonen</translation>
    </message>
    <message>
        <source>Lay out anew</source>
        <translation>Opnieuw schikken</translation>
    </message>
    <message>
        <source>As it was: nothing hidden, taken together or pinned</source>
        <translation>Zoals het was: niets verborgen, samengevoegd of vastgezet</translation>
    </message>
    <message>
        <source>undo what was arranged</source>
        <translation>de schikking ongedaan maken</translation>
    </message>
    <message>
        <source>Find in the picture</source>
        <translation>Zoek in het beeld</translation>
    </message>
    <message>
        <source>Take together, hide, pin</source>
        <translation>Samenvoegen, verbergen, vastzetten</translation>
    </message>
    <message>
        <source>level</source>
        <translation>niveau</translation>
    </message>
    <message>
        <source>cluster</source>
        <translation>cluster</translation>
    </message>
    <message>
        <source>What the colour of a disc says</source>
        <translation>Wat de kleur van een stip zegt</translation>
    </message>
    <message>
        <source>choose an occupation</source>
        <translation>een beroep kiezen</translation>
    </message>
    <message>
        <source>move an occupation</source>
        <translation>een beroep verplaatsen</translation>
    </message>
    <message>
        <source>change the colours</source>
        <translation>de kleuren veranderen</translation>
    </message>
    <message>
        <source>hidden; is shown again</source>
        <translation>verborgen; wordt weer getoond</translation>
    </message>
    <message>
        <source>find an occupation</source>
        <translation>een beroep zoeken</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>Van %1 naar %2</translation>
    </message>
    <message>
        <source>%1 steps with %2 people together; who made several of them counts more than once</source>
        <translation>%1 stappen met samen %2 mensen; wie er meer zette, telt vaker</translation>
    </message>
    <message>
        <source>choose occupations</source>
        <translation>beroepen kiezen</translation>
    </message>
    <message>
        <source>Name of the group</source>
        <translation>Naam van de groep</translation>
    </message>
    <message numerus="yes">
        <source>What are these %n occupations together?</source>
        <translation>
            <numerusform>Wat is dit %n beroep?</numerusform>
            <numerusform>Wat zijn deze %n beroepen samen?</numerusform>
        </translation>
    </message>
    <message>
        <source>name a group</source>
        <translation>een groep een naam geven</translation>
    </message>
    <message>
        <source>Name the group …</source>
        <translation>De groep een naam geven …</translation>
    </message>
    <message>
        <source>First choose several: with Ctrl and a click, or by dragging with Shift</source>
        <translation>Kies er eerst een paar: met Ctrl en een klik, of door te slepen met Shift</translation>
    </message>
    <message>
        <source>Choose the neighbours too</source>
        <translation>Ook de buren kiezen</translation>
    </message>
    <message>
        <source>Choose all that is seen</source>
        <translation>Alles kiezen wat in beeld is</translation>
    </message>
    <message>
        <source>Choose with a box: drag over the picture</source>
        <translation>Kiezen met een kader: sleep over het beeld</translation>
    </message>
    <message>
        <source>Dragging with Shift always draws a box; Ctrl adds to what is chosen</source>
        <translation>Slepen met Shift trekt altijd een kader; met Ctrl komt het bij wat gekozen is</translation>
    </message>
</context>
</TS>
