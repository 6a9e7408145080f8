// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/profiles/nativetable.h"

#include "core/foundation/calendar.h"

#include <algorithm>

namespace spiegel::profiles {

namespace {

QString latin(const char* text)
{
    return QString::fromLatin1(text);
}

NativeColumn column(const char* name, NativeKind kind = NativeKind::Text)
{
    return {latin(name), kind, false, {}};
}

NativeColumn key(const char* name, NativeKind kind = NativeKind::Text)
{
    return {latin(name), kind, true, {}};
}

NativeColumn number(const char* name)
{
    return column(name, NativeKind::Number);
}

NativeColumn decimal(const char* name)
{
    return column(name, NativeKind::Decimal);
}

NativeColumn day(const char* name)
{
    return column(name, NativeKind::Day);
}

NativeColumn flag(const char* name)
{
    return {latin(name), NativeKind::Flag, false, {QStringLiteral("J"), QStringLiteral("N")}};
}

NativeColumn words(const char* name, const char* parted)
{
    return {latin(name), NativeKind::Words, false, latin(parted).split(QLatin1Char(' '))};
}

NativeColumn postcode()
{
    return column("postcode", NativeKind::Postcode);
}

NativeColumn transport()
{
    return {QStringLiteral("vervoer"), NativeKind::List, false,
            QStringLiteral("auto ov fiets").split(QLatin1Char(' '))};
}

NativeColumn hoursOrNvt(const char* name)
{
    return {latin(name), NativeKind::Decimal, false, {QStringLiteral("NVT")}};
}

NativeColumn occupation()
{
    return column("beroep", NativeKind::Code);
}

NativeColumn education(const char* name)
{
    return words(name, "ONBEKEND BASIS VMBO MBO1 MBO2 MBO3 MBO4 MBO_ALG HAVO_VWO HBO WO");
}

std::vector<NativeTable> tablesOfPeople()
{
    return {
        {latin("cv"),
         {key("cv_id"),
          column("geboortejaar", NativeKind::Year),
          words("geslacht", "M V X"),
          postcode(),
          education("opleidingsniveau"),
          column("vestiging"),
          column("adviseur"),
          decimal("uren_min"),
          decimal("uren_max"),
          number("reistijd_max"),
          transport(),
          column("rijbewijs"),
          words("uitkering", "WW PW WAJONG WIA GEEN"),
          flag("doelgroep"),
          day("ingeschreven_op"),
          day("gewijzigd_op"),
          number("presentatie_tekens"),
          flag("zichtbaar"),
          day("uitstroom_op"),
          words("uitstroom_reden", "WERK STUDIE OVERIG")}},
        {latin("werkervaring"),
         {key("cv_id"), key("volgnr", NativeKind::Number), occupation(), column("beroep_tekst"),
          column("van", NativeKind::Month), column("tot", NativeKind::Month), decimal("uren"),
          number("omschrijving_tekens")}},
        {latin("opleiding"),
         {key("cv_id"), key("volgnr", NativeKind::Number), education("niveau"), column("richting"), flag("diploma"),
          column("jaar", NativeKind::Year)}},
        {latin("cv_competentie"), {key("cv_id"), key("competentie")}},
        {latin("wensberoep"), {key("cv_id"), key("volgnr", NativeKind::Number), occupation()}},
        {latin("sonar"),
         {key("sonar_id"), column("cv_id"), column("geboortejaar", NativeKind::Year), words("geslacht", "M V X"),
          postcode(), education("opleidingsniveau"), hoursOrNvt("uren_per_dag"), words("regime", "OUD 2010 2015"),
          flag("arbeidsvermogen"), flag("beschikbaar"), occupation(), transport(), number("reistijd_max"),
          flag("werkvariatie"), flag("aanpassing"), flag("begeleiding"), column("vestiging")}},
        {latin("sonar_competentie"), {key("sonar_id"), key("competentie")}},
        {latin("kaart"),
         {key("cv_id"), key("uitgereikt_op", NativeKind::Day), column("adviseur"), column("vestiging")}},
    };
}

std::vector<NativeTable> tablesOfWork()
{
    return {
        {latin("vacature"),
         {key("vacature_id"), column("werkgever_id"), occupation(), column("titel"), postcode(),
          education("opleidingsniveau"), decimal("uren_min"), decimal("uren_max"), decimal("ervaring_jaren"),
          words("contract", "VAST TIJDELIJK UITZEND LEERWERK"), decimal("salaris_min"), decimal("salaris_max"),
          day("geplaatst_op"), day("gesloten_op"), words("bron", "WERKGEVER SPIDER"), number("omschrijving_tekens"),
          flag("contact")}},
        {latin("vacature_competentie"), {key("vacature_id"), key("competentie")}},
        {latin("bekeken"), {column("cv_id"), column("vacature_id"), day("op")}},
        {latin("werkgever"),
         {key("werkgever_id"), column("naam"), words("sbi", "A B C D E F G H I J K L M N O P Q R S T U"), postcode(),
          column("email")}},
        {latin("polis"),
         {key("werkgever_id"), key("jaar", NativeKind::Year), decimal("verloonde_uren"),
          decimal("verloonde_uren_doelgroep"), number("medewerkers")}},
        {latin("beroep"), {key("beroep"), column("naam"), column("groep"), column("isco"), words("niveau", "1 2 3 4")}},
        {latin("beroep_taak"), {key("beroep"), key("volgnr", NativeKind::Number), column("taak"), flag("eenvoudig")}},
        {latin("competentie"), {key("competentie"), column("naam"), words("soort", "VAK GEDRAG")}},
        {latin("beroep_competentie"), {key("beroep"), key("competentie"), flag("essentieel")}},
    };
}

bool isDigits(QStringView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

bool isDecimal(const QString& text)
{
    const qsizetype comma = text.indexOf(QLatin1Char(','));
    return comma < 0 ? isDigits(text)
                     : isDigits(QStringView(text).first(comma)) && isDigits(QStringView(text).sliced(comma + 1));
}

bool isCode(const QString& text)
{
    return !text.contains(QLatin1Char(' ')) &&
           std::any_of(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
}

} // namespace

bool NativeColumn::allows(const QString& text) const
{
    constexpr qsizetype mostDigits = 6;
    if (text.isEmpty() || words.contains(text))
        return true;
    switch (kind) {
    case NativeKind::Text:
        return true;
    case NativeKind::Number:
        return isDigits(text) && text.size() <= mostDigits;
    case NativeKind::Decimal:
        return isDecimal(text) && text.size() <= mostDigits;
    case NativeKind::Year:
        return isDigits(text) && text.size() == 4;
    case NativeKind::Month:
        return Month::parse(text.toStdString()).has_value();
    case NativeKind::Day:
        return spiegel::Day::parse(text).has_value();
    case NativeKind::Flag:
    case NativeKind::Words:
        return false;
    case NativeKind::List: {
        const QStringList parts = text.split(QLatin1Char(','));
        return std::all_of(parts.begin(), parts.end(), [this](const QString& part) { return words.contains(part); });
    }
    case NativeKind::Postcode:
        return isDigits(text) && text.size() == 4 && text.front() != u'0';
    case NativeKind::Code:
        return isCode(text);
    }
    return false;
}

const NativeColumn* NativeTable::find(const QString& column) const
{
    const auto found =
        std::find_if(columns.begin(), columns.end(), [&](const NativeColumn& each) { return each.name == column; });
    return found == columns.end() ? nullptr : &*found;
}

QStringList NativeTable::columnNames() const
{
    QStringList names;
    for (const NativeColumn& each : columns)
        names += each.name;
    return names;
}

const std::vector<NativeTable>& nativeTables()
{
    static const std::vector<NativeTable> tables = [] {
        std::vector<NativeTable> all = tablesOfPeople();
        std::vector<NativeTable> work = tablesOfWork();
        std::move(work.begin(), work.end(), std::back_inserter(all));
        return all;
    }();
    return tables;
}

const NativeTable* findNativeTable(const QString& name)
{
    const auto found = std::find_if(nativeTables().begin(), nativeTables().end(),
                                    [&](const NativeTable& table) { return table.name == name; });
    return found == nativeTables().end() ? nullptr : &*found;
}

} // namespace spiegel::profiles
