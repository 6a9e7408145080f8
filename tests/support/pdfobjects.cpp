// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/pdfobjects.h"

#include <QFile>
#include <QJsonDocument>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>

namespace spiegel::support {

namespace {

constexpr int deepest = 40;

QString program()
{
    return QStandardPaths::findExecutable(QStringLiteral("qpdf"));
}

} // namespace

bool PdfObjects::canRead()
{
    return !program().isEmpty();
}

std::optional<PdfObjects> PdfObjects::read(const QByteArray& pdf)
{
    constexpr int patience = 60'000;
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("a.pdf")));
    if (!canRead() || !file.open(QIODevice::WriteOnly) || file.write(pdf) != pdf.size())
        return std::nullopt;
    file.close();
    QProcess process;
    process.start(program(), {QStringLiteral("--json=2"), QStringLiteral("--json-key=qpdf"),
                              QStringLiteral("--json-stream-data=inline"), QStringLiteral("--decode-level=generalized"),
                              file.fileName(), QStringLiteral("-")});
    if (!process.waitForFinished(patience) || process.exitCode() != 0)
        return std::nullopt;
    PdfObjects read;
    read.objects = QJsonDocument::fromJson(process.readAllStandardOutput())
                       .object()
                       .value(QStringLiteral("qpdf"))
                       .toArray()
                       .at(1)
                       .toObject();
    return read.objects.isEmpty() ? std::nullopt : std::optional(read);
}

QJsonValue PdfObjects::resolved(const QJsonValue& value) const
{
    static const QRegularExpression reference(QStringLiteral("^\\d+ \\d+ R$"));
    QJsonValue found = value;
    for (int depth = 0; depth < deepest && found.isString() && reference.match(found.toString()).hasMatch(); ++depth)
        found = objects.value(QStringLiteral("obj:") + found.toString()).toObject().value(QStringLiteral("value"));
    return found;
}

bool PdfObjects::isStream(const QJsonValue& value) const
{
    return objects.value(QStringLiteral("obj:") + value.toString()).toObject().contains(QStringLiteral("stream"));
}

QJsonObject PdfObjects::dictionary(const QJsonValue& value) const
{
    if (isStream(value))
        return objects.value(QStringLiteral("obj:") + value.toString())
            .toObject()
            .value(QStringLiteral("stream"))
            .toObject()
            .value(QStringLiteral("dict"))
            .toObject();
    return resolved(value).toObject();
}

QJsonArray PdfObjects::array(const QJsonValue& value) const
{
    const QJsonValue found = resolved(value);
    if (isStream(value))
        return {value};
    if (found.isArray())
        return found.toArray();
    return found.isUndefined() || found.isNull() ? QJsonArray() : QJsonArray{value};
}

QByteArray PdfObjects::content(const QJsonValue& stream) const
{
    const QJsonObject object = objects.value(QStringLiteral("obj:") + stream.toString()).toObject();
    return QByteArray::fromBase64(
        object.value(QStringLiteral("stream")).toObject().value(QStringLiteral("data")).toString().toLatin1());
}

QJsonObject PdfObjects::trailer() const
{
    return objects.value(QStringLiteral("trailer")).toObject().value(QStringLiteral("value")).toObject();
}

QJsonObject PdfObjects::catalog() const
{
    return dictionary(trailer().value(QStringLiteral("/Root")));
}

void PdfObjects::addPages(const QJsonValue& node, std::vector<QString>& pages, int depth) const
{
    const QJsonObject one = dictionary(node);
    if (!one.contains(QStringLiteral("/Kids"))) {
        pages.push_back(node.toString());
        return;
    }
    for (const QJsonValue& kid : array(one.value(QStringLiteral("/Kids")))) {
        if (depth < deepest)
            addPages(kid, pages, depth + 1);
    }
}

std::vector<QString> PdfObjects::pages() const
{
    std::vector<QString> pages;
    addPages(catalog().value(QStringLiteral("/Pages")), pages, 0);
    return pages;
}

} // namespace spiegel::support
