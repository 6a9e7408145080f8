<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL">
<context>
    <name>personas</name>
    <message>
        <source>other work</source>
        <translation>ander werk</translation>
    </message>
    <message>
        <source>No vacancy has the number %1 in the week of %2.</source>
        <translation>Geen vacature heeft het nummer %1 in de week van %2.</translation>
    </message>
    <message>
        <source>Look at the number again, or choose another week.</source>
        <translation>Kijk het nummer na, of kies een andere week.</translation>
    </message>
    <message>
        <source>vacancy %1</source>
        <translation>vacature %1</translation>
    </message>
    <message>
        <source>No employer has the number %1 in the week of %2.</source>
        <translation>Geen werkgever heeft het nummer %1 in de week van %2.</translation>
    </message>
    <message>
        <source>Employer %1 has no open vacancy in the week of %2.</source>
        <translation>Werkgever %1 heeft geen open vacature in de week van %2.</translation>
    </message>
    <message>
        <source>Name an occupation instead.</source>
        <translation>Noem dan een beroep.</translation>
    </message>
    <message>
        <source>employer %1</source>
        <translation>werkgever %1</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>niet bekend</translation>
    </message>
    <message>
        <source>known, but differs</source>
        <translation>bekend, maar verschillend</translation>
    </message>
    <message>
        <source>differs or is not known</source>
        <translation>verschillend of niet bekend</translation>
    </message>
    <message>
        <source>younger than %1</source>
        <translation>jonger dan %1 jaar</translation>
    </message>
    <message>
        <source>%1 or older</source>
        <translation>%1 jaar of ouder</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 tot en met %2 jaar</translation>
    </message>
    <message>
        <source>primary education</source>
        <translation>basisonderwijs</translation>
    </message>
    <message>
        <source>vmbo</source>
        <translation>vmbo</translation>
    </message>
    <message>
        <source>mbo-1</source>
        <translation>mbo-1</translation>
    </message>
    <message>
        <source>mbo-2</source>
        <translation>mbo-2</translation>
    </message>
    <message>
        <source>mbo-3</source>
        <translation>mbo-3</translation>
    </message>
    <message>
        <source>mbo-4</source>
        <translation>mbo-4</translation>
    </message>
    <message>
        <source>mbo, level not known</source>
        <translation>mbo, niveau niet bekend</translation>
    </message>
    <message>
        <source>havo or vwo</source>
        <translation>havo of vwo</translation>
    </message>
    <message>
        <source>hbo</source>
        <translation>hbo</translation>
    </message>
    <message>
        <source>university</source>
        <translation>universiteit</translation>
    </message>
    <message>
        <source>primary education or vmbo</source>
        <translation>basisonderwijs of vmbo</translation>
    </message>
    <message>
        <source>mbo-1 or mbo-2</source>
        <translation>mbo-1 of mbo-2</translation>
    </message>
    <message>
        <source>mbo-3 or mbo-4</source>
        <translation>mbo-3 of mbo-4</translation>
    </message>
    <message>
        <source>hbo or university</source>
        <translation>hbo of universiteit</translation>
    </message>
    <message>
        <source>mbo, havo or vwo</source>
        <translation>mbo, havo of vwo</translation>
    </message>
    <message>
        <source>postcode %1</source>
        <translation>postcode %1</translation>
    </message>
    <message>
        <source>postcodes that begin with %1</source>
        <translation>postcodes die beginnen met %1</translation>
    </message>
    <message>
        <source>the zone</source>
        <translation>het hele gebied</translation>
    </message>
    <message>
        <source>less than 2 hours a day</source>
        <translation>minder dan 2 uur per dag</translation>
    </message>
    <message>
        <source>2 to 4 hours a day</source>
        <translation>2 tot 4 uur per dag</translation>
    </message>
    <message>
        <source>4 to 6 hours a day</source>
        <translation>4 tot 6 uur per dag</translation>
    </message>
    <message>
        <source>6 to 8 hours a day</source>
        <translation>6 tot 8 uur per dag</translation>
    </message>
    <message>
        <source>8 hours a day</source>
        <translation>8 uur per dag</translation>
    </message>
    <message>
        <source>no number laid down</source>
        <translation>geen aantal vastgelegd (nvt)</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nee</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Leeftijd</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Geslacht</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>Opleiding</translation>
    </message>
    <message>
        <source>Direction of work</source>
        <translation>Richting van het werk</translation>
    </message>
    <message>
        <source>Lives in</source>
        <translation>Woont in</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Uren</translation>
    </message>
    <message>
        <source>Varied work</source>
        <translation>Afwisselend werk nodig</translation>
    </message>
    <message>
        <source>Adapted place of work</source>
        <translation>Aangepaste werkplek nodig</translation>
    </message>
    <message>
        <source>Guidance at work</source>
        <translation>Begeleiding nodig</translation>
    </message>
    <message>
        <source>Regime</source>
        <translation>Regeling</translation>
    </message>
    <message>
        <source>less than %1%</source>
        <translation>minder dan %1%</translation>
    </message>
    <message>
        <source>%1% or more</source>
        <translation>%1% of meer</translation>
    </message>
    <message>
        <source>%1 to %2%</source>
        <translation>%1 tot %2%</translation>
    </message>
    <message>
        <source>for a part</source>
        <translation>voor een deel</translation>
    </message>
    <message>
        <source>The adviser first asks people themselves whether they want to meet you; only then you hear who they are.</source>
        <translation>De adviseur vraagt eerst aan de mensen zelf of zij met u willen kennismaken; daarna hoort u pas wie het zijn.</translation>
    </message>
    <message>
        <source>Mention %1: the adviser first asks people themselves whether they want to meet you; only then you hear who they are.</source>
        <translation>Noem kenmerk %1: de adviseur vraagt eerst aan de mensen zelf of zij met u willen kennismaken; daarna hoort u pas wie het zijn.</translation>
    </message>
    <message>
        <source>Fewer than %1 people live within %2 minutes of %3.</source>
        <translation>Er wonen minder dan %1 mensen binnen %2 minuten van %3.</translation>
    </message>
    <message>
        <source>No group within %2 minutes of %3 is so large and so mixed that nobody can be recognised in it (k = %1).</source>
        <translation>Binnen %2 minuten van %3 is geen groep zo groot en zo gemengd dat niemand erin te herkennen is (k = %1).</translation>
    </message>
    <message>
        <source>No zone of up to three hours works; take another postcode.</source>
        <translation>Geen gebied tot drie uur reizen lukt; neem een andere postcode.</translation>
    </message>
    <message>
        <source>The nearest wider zone that works: within %1 minutes.</source>
        <translation>Het eerste ruimere gebied dat wel kan: binnen %1 minuten.</translation>
    </message>
    <message>
        <source>Groups of fewer than %1 people are not spoken of.</source>
        <translation>Over groepen van minder dan %1 mensen wordt niets gezegd.</translation>
    </message>
    <message>
        <source>Give --k %1 or more.</source>
        <translation>Geef --k %1 of meer.</translation>
    </message>
    <message>
        <source>Would this suit you? Call the employers&apos; desk of UWV.</source>
        <translation>Past dit bij uw werk? Bel het werkgeversservicepunt van UWV.</translation>
    </message>
    <message>
        <source>Would this suit you? Call the employers&apos; desk of UWV in %1.</source>
        <translation>Past dit bij uw werk? Bel het werkgeversservicepunt van UWV in %1.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no reference.</source>
        <translation>&apos;%1&apos; is geen kenmerk.</translation>
    </message>
    <message>
        <source>Look at the paper again: one letter is wrong or missing.</source>
        <translation>Kijk nog eens op het papier: er klopt een teken niet, of er ontbreekt er een.</translation>
    </message>
    <message>
        <source>The reference %1 was not given out from this database.</source>
        <translation>Het kenmerk %1 is niet uit deze database gegeven.</translation>
    </message>
    <message>
        <source>Take the database it was made with; when its week was forgotten, the people behind it are not known any more.</source>
        <translation>Neem de database waarmee het is gemaakt; is die week vergeten, dan zijn de mensen erachter niet meer bekend.</translation>
    </message>
    <message>
        <source>Fewer than %1 people live in this area.</source>
        <translation>Er wonen minder dan %1 mensen in dit gebied.</translation>
    </message>
    <message>
        <source>No group in this area is so large and so mixed that nobody can be recognised in it (k = %1).</source>
        <translation>Geen groep in dit gebied is zo groot en zo gemengd dat niemand erin te herkennen is (k = %1).</translation>
    </message>
    <message>
        <source>Take a larger area.</source>
        <translation>Neem een groter gebied.</translation>
    </message>
    <message>
        <source>Together with what was given out before, these personas would tell how large a small group is.</source>
        <translation>Samen met wat al eerder is uitgegeven, zouden deze persona's verraden hoe groot een kleine groep is.</translation>
    </message>
    <message>
        <source>Take a larger area, or larger groups (k).</source>
        <translation>Neem een groter gebied, of grotere groepen (k).</translation>
    </message>
</context>
</TS>
