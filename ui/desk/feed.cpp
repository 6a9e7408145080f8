// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/feed.h"

#include <QCoreApplication>

namespace spiegel::desk {

void feed(parts::SearchField& field, Desk& desk, const QString& key, const parts::Search& find,
          const std::function<parts::Workplace()>& workplace)
{
    using Found = std::vector<parts::Suggestion>;
    QObject::connect(&field, &parts::SearchField::asked, &desk,
                     [&field, &desk, key, find, workplace](const QString& text) {
                         desk.latest<Found>(
                             key, QCoreApplication::translate("desk", "Searching"),
                             [find, place = workplace(), text](Progress& progress) -> Result<Found> {
                                 return find(place, text, progress);
                             },
                             &field,
                             [&field, text](const Result<Found>& found) {
                                 if (found) {
                                     field.answer(text, *found);
                                 }
                             });
                     });
}

} // namespace spiegel::desk
