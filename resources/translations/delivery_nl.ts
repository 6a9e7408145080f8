<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL">
<context>
    <name>delivery</name>
    <message>
        <source>The folder for the cards is no longer there: it was moved or removed, or its disk or USB stick was taken out.</source>
        <translation>De map voor de kaarten is er niet meer: verplaatst of verwijderd, of de schijf of usb-stick is eruit gehaald.</translation>
    </message>
    <message>
        <source>Put it back, then start again: what is done stays done.</source>
        <translation>Sluit hem weer aan en begin opnieuw: wat klaar is, blijft klaar.</translation>
    </message>
    <message>
        <source>This is not a list of cards, or it is damaged (after row %1).</source>
        <translation>Dit is geen lijst van kaarten, of hij is beschadigd (na rij %1).</translation>
    </message>
    <message>
        <source>Run the batch again: what is done stays done.</source>
        <translation>Start de reeks opnieuw: wat klaar is, blijft klaar.</translation>
    </message>
    <message>
        <source>The list of cards cannot be read.</source>
        <translation>De lijst van kaarten kan niet worden gelezen.</translation>
    </message>
    <message>
        <source>There are lists of two different divisions of the batch.</source>
        <translation>Er staan lijsten van twee verschillende verdelingen van de reeks.</translation>
    </message>
    <message>
        <source>Remove the lists that do not belong to this batch.</source>
        <translation>Haal de lijsten weg die niet bij deze reeks horen.</translation>
    </message>
    <message>
        <source>There are no lists to join here.</source>
        <translation>Er zijn hier geen lijsten om samen te voegen.</translation>
    </message>
    <message>
        <source>First run each share: --shard 1/N up to --shard N/N.</source>
        <translation>Maak eerst elk deel: --shard 1/N tot en met --shard N/N.</translation>
    </message>
    <message>
        <source>The list of share %1 of %2 is not there.</source>
        <translation>De lijst van deel %1 van %2 is er niet.</translation>
    </message>
    <message>
        <source>Run that share, then join again.</source>
        <translation>Maak dat deel, en voeg daarna opnieuw samen.</translation>
    </message>
    <message>
        <source>CV %1 stands in two of the lists.</source>
        <translation>Cv %1 staat in twee van de lijsten.</translation>
    </message>
    <message>
        <source>Write it like this: %1. In braces can stand: %2.</source>
        <translation>Schrijf het zo: %1. Tussen accolades kan staan: %2.</translation>
    </message>
    <message>
        <source>The file name may not begin or end with a slash, or contain &apos;..&apos;.</source>
        <translation>De bestandsnaam mag niet met een schuine streep beginnen of eindigen, en geen &apos;..&apos; bevatten.</translation>
    </message>
    <message>
        <source>The file name contains %1, which means nothing here.</source>
        <translation>In de bestandsnaam staat %1; dat betekent hier niets.</translation>
    </message>
    <message>
        <source>Another window or program is making cards in this folder.</source>
        <translation>Een ander venster of programma maakt al kaarten in deze map.</translation>
    </message>
    <message>
        <source>Wait until that is done, or choose another folder.</source>
        <translation>Wacht tot dat klaar is, of kies een andere map.</translation>
    </message>
    <message>
        <source>There is too little room: some %1 is needed, %2 is free.</source>
        <translation>Er is te weinig ruimte: er is ongeveer %1 nodig, en %2 is vrij.</translation>
    </message>
    <message>
        <source>Make room or choose another disk, then start again.</source>
        <translation>Maak ruimte of kies een andere schijf, en begin dan opnieuw.</translation>
    </message>
    <message>
        <source>Weak: make it longer, for example four words that do not belong together.</source>
        <translation>Zwak: maak het langer, bijvoorbeeld vier woorden die niet bij elkaar horen.</translation>
    </message>
    <message>
        <source>Fair: one more word makes it strong.</source>
        <translation>Redelijk: met nog een woord erbij is het sterk.</translation>
    </message>
    <message>
        <source>Strong.</source>
        <translation>Sterk.</translation>
    </message>
    <message>
        <source>Take four words that do not belong together, for example.</source>
        <translation>Neem bijvoorbeeld vier woorden die niet bij elkaar horen.</translation>
    </message>
    <message>
        <source>The password needs at least %1 characters.</source>
        <translation>Het wachtwoord heeft minstens %1 tekens nodig.</translation>
    </message>
    <message>
        <source>There is a sign in the password that nobody can type.</source>
        <translation>In het wachtwoord staat een teken dat niemand kan typen.</translation>
    </message>
    <message>
        <source>The file with the password could not be read.</source>
        <translation>Het bestand met het wachtwoord kon niet worden gelezen.</translation>
    </message>
    <message>
        <source>Give a text file with the password on its first line.</source>
        <translation>Geef een tekstbestand met het wachtwoord op de eerste regel.</translation>
    </message>
    <message>
        <source>Others can read the file with the password.</source>
        <translation>Anderen kunnen het bestand met het wachtwoord lezen.</translation>
    </message>
    <message>
        <source>Keep it to yourself first: chmod 600.</source>
        <translation>Zorg eerst dat alleen u het kunt lezen: chmod 600.</translation>
    </message>
    <message>
        <source>The zip could not be made (%1).</source>
        <translation>De zip kon niet worden gemaakt (%1).</translation>
    </message>
    <message>
        <source>The cards themselves are there; try again.</source>
        <translation>De kaarten zelf zijn er; probeer het nog eens.</translation>
    </message>
    <message>
        <source>Zip with password</source>
        <translation>Zip met wachtwoord</translation>
    </message>
    <message>
        <source>A file for the zip is no longer there.</source>
        <translation>Een bestand voor de zip is er niet meer.</translation>
    </message>
</context>
</TS>
