// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>

#include <optional>
#include <vector>

namespace spiegel::support {

/// The objects of a PDF as another program (qpdf) reads them, not as the one that wrote them thinks they are. Names
/// begin with '/', strings with 'u:' or 'b:', references are '12 0 R'.
class PdfObjects
{
public:
    /// Nothing when qpdf is not there or does not accept the file without a warning.
    [[nodiscard]] static std::optional<PdfObjects> read(const QByteArray& pdf);
    [[nodiscard]] static bool canRead();

    /// What a reference means, or the value itself.
    [[nodiscard]] QJsonValue resolved(const QJsonValue& value) const;
    [[nodiscard]] QJsonObject dictionary(const QJsonValue& value) const; ///< of a stream: its dictionary
    [[nodiscard]] QJsonArray array(const QJsonValue& value) const;       ///< of one value: that value alone
    [[nodiscard]] QByteArray content(const QJsonValue& stream) const;    ///< decoded
    [[nodiscard]] QJsonObject catalog() const;
    [[nodiscard]] QJsonObject trailer() const;
    [[nodiscard]] std::vector<QString> pages() const; ///< references, in order
    [[nodiscard]] bool isStream(const QJsonValue& value) const;

    /// All objects by 'obj:12 0 R', to be damaged by tests.
    QJsonObject objects;

private:
    void addPages(const QJsonValue& node, std::vector<QString>& pages, int depth) const;
};

} // namespace spiegel::support
