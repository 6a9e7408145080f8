<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL">
<context>
    <name>spiegel::uilinks::GroundBar</name>
    <message>
        <source>Record</source>
        <translation>Vastleggen</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Intrekken</translation>
    </message>
    <message>
        <source>the decision, by whom and when</source>
        <translation>het besluit, van wie en wanneer</translation>
    </message>
    <message>
        <source>Legal ground for linking</source>
        <translation>Grondslag voor koppelen</translation>
    </message>
    <message>
        <source>Legal ground for reckoning links: %1</source>
        <translation>Grondslag om koppelingen uit te rekenen: %1</translation>
    </message>
    <message>
        <source>Links are only reckoned when a legal ground is recorded:</source>
        <translation>Koppelingen worden pas uitgerekend als er een wettelijke grondslag is vastgelegd:</translation>
    </message>
</context>
<context>
    <name>spiegel::uilinks::LinksPage</name>
    <message>
        <source>Links</source>
        <translation>Koppelingen</translation>
    </message>
    <message>
        <source>Nothing is loaded yet</source>
        <translation>Er is nog niets geladen</translation>
    </message>
    <message>
        <source>Here you will see who of Sonar is on werk.nl too, and where the two differ.</source>
        <translation>Hier ziet u straks wie uit Sonar ook op werk.nl staat, en waarin de twee verschillen.</translation>
    </message>
    <message>
        <source>Load data …</source>
        <translation>Gegevens laden …</translation>
    </message>
    <message>
        <source>Pairs in doubt</source>
        <translation>Paren in twijfel</translation>
    </message>
    <message>
        <source>Where the two sources differ</source>
        <translation>Waarin de twee bronnen verschillen</translation>
    </message>
    <message>
        <source>in doubt</source>
        <translation>in twijfel</translation>
    </message>
    <message>
        <source>where the sources differ</source>
        <translation>waarin de bronnen verschillen</translation>
    </message>
    <message>
        <source>What is reckoned or judged here is counted and looked at; it is on nobody&apos;s card.</source>
        <translation>Wat hier is uitgerekend of beoordeeld, wordt geteld en bekeken; het staat op niemands kaart.</translation>
    </message>
    <message>
        <source>Linking Sonar to werk.nl</source>
        <translation>Sonar aan werk.nl koppelen</translation>
    </message>
    <message>
        <source>look at another table</source>
        <translation>een andere tabel bekijken</translation>
    </message>
    <message>
        <source>Remembering a judgement</source>
        <translation>Een oordeel onthouden</translation>
    </message>
    <message>
        <source>Recording the legal ground</source>
        <translation>De grondslag vastleggen</translation>
    </message>
    <message>
        <source>Withdrawing the legal ground</source>
        <translation>De grondslag intrekken</translation>
    </message>
    <message>
        <source>Who of Sonar is on werk.nl too, and where the two differ.</source>
        <translation>Wie uit Sonar ook op werk.nl staat, en waarin de twee verschillen.</translation>
    </message>
    <message>
        <source>Of %1 people in Sonar %2 (%3) have a CV in this week by the dump itself</source>
        <translation>Van %1 mensen in Sonar hebben er volgens de dump %2 (%3) een cv in deze week</translation>
    </message>
    <message>
        <source>%1; %2 more are linked by what they have in common, %3 are in doubt.</source>
        <translation>%1; nog %2 zijn gekoppeld door wat overeenkomt, over %3 is twijfel.</translation>
    </message>
    <message>
        <source>Nobody is in doubt</source>
        <translation>Over niemand is twijfel</translation>
    </message>
    <message>
        <source>All links are sure, or there is no candidate.</source>
        <translation>Alle koppelingen zijn zeker, of er is geen kandidaat.</translation>
    </message>
    <message>
        <source>See where the sources differ</source>
        <translation>Zie waarin de bronnen verschillen</translation>
    </message>
    <message>
        <source>Nothing is reckoned</source>
        <translation>Er is niets uitgerekend</translation>
    </message>
    <message>
        <source>By birth year, sex and postcode alone one person is easily taken for another. So the law decides: only with a recorded legal ground the pairs that may be one person stand here.</source>
        <translation>Op geboortejaar, geslacht en postcode alleen lijkt de een al gauw de ander. Daarom beslist de wet: pas met een vastgelegde grondslag staan hier de paren die één persoon kunnen zijn.</translation>
    </message>
</context>
<context>
    <name>spiegel::uilinks::PairPanel</name>
    <message>
        <source>The same person</source>
        <translation>Dezelfde persoon</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>Niet dezelfde</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Terugnemen</translation>
    </message>
    <message>
        <source>The two records side by side</source>
        <translation>De twee gegevens naast elkaar</translation>
    </message>
    <message>
        <source>Choose a pair</source>
        <translation>Kies een paar</translation>
    </message>
    <message>
        <source>The two records then stand side by side here.</source>
        <translation>De twee staan dan hier naast elkaar.</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>The chance that both are the same person is %1.</source>
        <translation>De kans dat het dezelfde persoon is, is %1.</translation>
    </message>
    <message>
        <source>Somebody judged this pair; it is left out of the reckoning.</source>
        <translation>Over dit paar is geoordeeld; het doet niet mee in de berekening.</translation>
    </message>
</context>
<context>
    <name>uilinks</name>
    <message>
        <source>the same person</source>
        <translation>dezelfde persoon</translation>
    </message>
    <message>
        <source>not the same</source>
        <translation>niet dezelfde</translation>
    </message>
    <message>
        <source>Sonar</source>
        <translation>Sonar</translation>
    </message>
    <message>
        <source>CV</source>
        <translation>Cv</translation>
    </message>
    <message>
        <source>Chance</source>
        <translation>Kans</translation>
    </message>
    <message>
        <source>How likely it is that both are the same person</source>
        <translation>Hoe waarschijnlijk het is dat het dezelfde persoon is</translation>
    </message>
    <message>
        <source>Judgement</source>
        <translation>Oordeel</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Veld</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>Hetzelfde</translation>
    </message>
    <message>
        <source>Of those of whom both sources know it</source>
        <translation>Van wie het in beide bronnen bekend is</translation>
    </message>
    <message>
        <source>Equal</source>
        <translation>Gelijk</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>Verschillend</translation>
    </message>
    <message>
        <source>Unknown in Sonar</source>
        <translation>Onbekend in Sonar</translation>
    </message>
    <message>
        <source>Unknown in the CV</source>
        <translation>Onbekend in het cv</translation>
    </message>
    <message>
        <source>Unknown in both</source>
        <translation>Onbekend in beide</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>Alike</source>
        <translation>Gelijk?</translation>
    </message>
    <message>
        <source>In Sonar</source>
        <translation>In Sonar</translation>
    </message>
    <message>
        <source>In the CV</source>
        <translation>In het cv</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Koppelingen</translation>
    </message>
    <message>
        <source>is in Sonar</source>
        <translation>staat in Sonar</translation>
    </message>
    <message>
        <source>Wajong benefit</source>
        <translation>Wajong-uitkering</translation>
    </message>
    <message>
        <source>doelgroepregister</source>
        <translation>doelgroepregister</translation>
    </message>
</context>
</TS>
