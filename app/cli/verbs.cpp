// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/verbs.h"

#include "app/cli/cardsverb.h"
#include "app/cli/cardverb.h"
#include "app/cli/codesverb.h"
#include "app/cli/demoverb.h"
#include "app/cli/evaluateverb.h"
#include "app/cli/forgetverb.h"
#include "app/cli/infoverb.h"
#include "app/cli/linkverb.h"
#include "app/cli/loadverb.h"
#include "app/cli/mailingverb.h"
#include "app/cli/pathverb.h"
#include "app/cli/peersverb.h"
#include "app/cli/personasverb.h"
#include "app/cli/qualityverb.h"
#include "app/cli/rejectsverb.h"
#include "app/cli/reportverb.h"
#include "app/cli/statisticsverb.h"
#include "app/cli/transitionsverb.h"

namespace spiegel::cli {

std::vector<std::unique_ptr<Verb>> allVerbs()
{
    std::vector<std::unique_ptr<Verb>> verbs;
    verbs.push_back(std::make_unique<DemoVerb>());
    verbs.push_back(std::make_unique<LoadVerb>(LoadVerb::Does::Check));
    verbs.push_back(std::make_unique<LoadVerb>(LoadVerb::Does::Load));
    verbs.push_back(std::make_unique<RejectsVerb>());
    verbs.push_back(std::make_unique<CodesVerb>());
    verbs.push_back(std::make_unique<InfoVerb>());
    verbs.push_back(std::make_unique<ForgetVerb>());
    verbs.push_back(std::make_unique<TransitionsVerb>());
    verbs.push_back(std::make_unique<PathVerb>());
    verbs.push_back(std::make_unique<FeaturesVerb>());
    verbs.push_back(std::make_unique<PeersVerb>());
    verbs.push_back(std::make_unique<StatisticsVerb>());
    verbs.push_back(std::make_unique<EvaluateVerb>());
    verbs.push_back(std::make_unique<LinkVerb>());
    verbs.push_back(std::make_unique<QualityVerb>());
    verbs.push_back(std::make_unique<PersonasVerb>());
    verbs.push_back(std::make_unique<ReportVerb>());
    verbs.push_back(std::make_unique<CardVerb>());
    verbs.push_back(std::make_unique<CardsVerb>());
    verbs.push_back(std::make_unique<MailingVerb>());
    return verbs;
}

} // namespace spiegel::cli
