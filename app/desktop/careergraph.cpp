// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/careergraph.h"

#include "ui/careers/careersanswer.h"
#include "ui/careers/careersfile.h"

namespace spiegel::desktop {

Result<> writeCareerGraph(const parts::Workplace& workplace, const QString& occupation, const QString& file)
{
    auto shelf = uicareers::readShelf(workplace, Progress::unwatched());
    if (!shelf)
        return fail(shelf.error());
    uicareers::CareersView view;
    view.occupation = occupation;
    const auto answer = uicareers::answerOf(*shelf, view, Progress::unwatched());
    if (!answer)
        return fail(answer.error());
    return uicareers::saveFile(**answer, uicareers::FileKind::Png, file);
}

} // namespace spiegel::desktop
