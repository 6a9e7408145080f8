// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wajongcards/others.h"

#include "core/cards/widths.h"
#include "core/text/dutch.h"

#include <QCoreApplication>

namespace spiegel::wajongcards {

using cards::CvCard;
using cards::Width;

namespace {

QString didTitle()
{
    return QCoreApplication::translate("wajongcards", "What did people like this do next?");
}

QString wantTitle()
{
    return QCoreApplication::translate("wajongcards", "What do people like this look for?");
}

template<class Section>
void keepHarmless(Section& section, const Discretion& discretion)
{
    std::erase_if(section.rows, [&](const auto& row) { return discretion.isTelling(row.occupation); });
    section.group = discretion.kept(section.group);
    if (section.rows.empty())
        section.people = 0;
}

QString didIntro(const CvCard::Did& did)
{
    const QString count = text::number(did.people);
    if (did.rows.empty())
        return QCoreApplication::translate("wajongcards", "Too few people with such work went on to other work to say "
                                                          "something about it.");
    if (cards::isByLikeness(did.width))
        return QCoreApplication::translate("wajongcards",
                                           "The %1 people who once had the same last occupation and whose CV was most "
                                           "like this one went on most often to this:")
            .arg(count);
    if (did.width == Width::Occupation || did.group.isEmpty())
        return QCoreApplication::translate("wajongcards", "%1 people once did such work and then went on to other "
                                                          "work. Most often to this:")
            .arg(count);
    return QCoreApplication::translate("wajongcards", "%1 people once did such work (%2) and then went on to other "
                                                      "work. Most often to this:")
        .arg(count, did.group);
}

QString wantIntro(const CvCard::Want& want)
{
    const QString count = text::number(want.people);
    if (want.rows.empty())
        return QCoreApplication::translate("wajongcards", "Too few people with such work say what they look for.");
    if (cards::isByLikeness(want.width) && want.silent == unknown)
        return QCoreApplication::translate("wajongcards", "Nearly all of the people most like this one say what they "
                                                          "look for. Most often this:");
    if (cards::isByLikeness(want.width))
        return QCoreApplication::translate("wajongcards", "Of the %1 people most like this one, %2 say what they look "
                                                          "for. Most often this:")
            .arg(text::number(want.people + want.silent), count);
    if (want.width == Width::Occupation || want.group.isEmpty())
        return QCoreApplication::translate("wajongcards", "This is what %1 people with such work look for most often:")
            .arg(count);
    return QCoreApplication::translate("wajongcards", "This is what %1 people with such work (%2) look for most "
                                                      "often:")
        .arg(count, want.group);
}

} // namespace

CvCard::Did toldAboutSomebody(CvCard::Did did, const Discretion& discretion)
{
    keepHarmless(did, discretion);
    did.title = didTitle();
    did.intro = didIntro(did);
    return did;
}

CvCard::Want toldAboutSomebody(CvCard::Want want, const Discretion& discretion)
{
    keepHarmless(want, discretion);
    if (want.rows.empty())
        want.silent = 0;
    want.title = wantTitle();
    want.intro = wantIntro(want);
    return want;
}

CvCard::Did didWithoutWork()
{
    CvCard::Did did;
    did.title = didTitle();
    did.intro = QCoreApplication::translate("wajongcards", "The CV names no job with an occupation from the list, so "
                                                           "there is nobody to compare with yet.");
    return did;
}

CvCard::Want wantWithoutWork()
{
    CvCard::Want want;
    want.title = wantTitle();
    want.intro = didWithoutWork().intro;
    return want;
}

} // namespace spiegel::wajongcards
