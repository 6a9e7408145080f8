// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/pdfcontent.h"

#include <QRegularExpression>

namespace spiegel::support {

namespace {

bool isSpace(char c)
{
    return c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == '\f' || c == '\0';
}

bool isDelimiter(char c)
{
    return QByteArrayView("()<>[]{}/%").contains(c);
}

/// A word of a content stream. Dictionaries stay as they are written.
struct Token
{
    enum class Kind { Operator, Name, String, Dictionary, Other, End };
    Kind kind = Kind::End;
    QByteArray text; ///< of a string: what it means
};

class Tokens
{
public:
    explicit Tokens(const QByteArray& stream)
        : m_bytes(stream)
    {
    }

    Token next()
    {
        while (m_at < m_bytes.size() && isSpace(m_bytes[m_at]))
            ++m_at;
        if (m_at >= m_bytes.size())
            return {};
        const char c = m_bytes[m_at];
        if (c == '(')
            return {Token::Kind::String, string()};
        if (c == '<' && m_bytes.mid(m_at, 2) == "<<")
            return {Token::Kind::Dictionary, dictionary()};
        if (c == '<')
            return {Token::Kind::String, hexadecimal()};
        if (c == '[' || c == ']') {
            ++m_at;
            return {Token::Kind::Other, QByteArray(1, c)};
        }
        const qsizetype begin = m_at++;
        while (m_at < m_bytes.size() && !isSpace(m_bytes[m_at]) && !isDelimiter(m_bytes[m_at]))
            ++m_at;
        const QByteArray word = m_bytes.mid(begin, m_at - begin);
        if (c == '/')
            return {Token::Kind::Name, word};
        bool isNumber = false;
        (void)word.toDouble(&isNumber);
        const bool isWord = isNumber || word == "true" || word == "false" || word == "null";
        return {isWord ? Token::Kind::Other : Token::Kind::Operator, word};
    }
    /// Past the bytes of a picture in the stream.
    void skipPicture()
    {
        const qsizetype end = m_bytes.indexOf("EI", m_at);
        m_at = end < 0 ? m_bytes.size() : end + 2;
    }

private:
    QByteArray string()
    {
        QByteArray text;
        int depth = 0;
        for (; m_at < m_bytes.size(); ++m_at) {
            char c = m_bytes[m_at];
            if (c == '\\' && m_at + 1 < m_bytes.size()) {
                c = m_bytes[++m_at];
                if (c >= '0' && c <= '7') {
                    int value = 0;
                    for (int i = 0; i < 3 && m_at < m_bytes.size() && m_bytes[m_at] >= '0' && m_bytes[m_at] <= '7'; ++i)
                        value = value * 8 + (m_bytes[m_at++] - '0');
                    --m_at;
                    text += static_cast<char>(value);
                    continue;
                }
                const qsizetype special = QByteArrayView("nrtbf").indexOf(c);
                text += special < 0 ? c : "\n\r\t\b\f"[special];
                continue;
            }
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (c == ')' && depth == 0) {
                ++m_at;
                break;
            }
            if (c != '(' || depth > 1)
                text += c;
        }
        return text;
    }
    QByteArray hexadecimal()
    {
        const qsizetype end = m_bytes.indexOf('>', m_at);
        const QByteArray digits = m_bytes.mid(m_at + 1, end - m_at - 1);
        m_at = end < 0 ? m_bytes.size() : end + 1;
        return QByteArray::fromHex(digits);
    }
    QByteArray dictionary()
    {
        const qsizetype begin = m_at;
        int depth = 0;
        while (m_at < m_bytes.size()) {
            const QByteArray two = m_bytes.mid(m_at, 2);
            if (two == "<<" || two == ">>") {
                depth += two == "<<" ? 1 : -1;
                m_at += 2;
                if (depth == 0)
                    break;
            } else if (m_bytes[m_at] == '(') {
                (void)string();
            } else if (m_bytes[m_at] == '<') {
                (void)hexadecimal();
            } else {
                ++m_at;
            }
        }
        return m_bytes.mid(begin, m_at - begin);
    }

    const QByteArray& m_bytes;
    qsizetype m_at = 0;
};

class Reader
{
public:
    PdfContent read(const QByteArray& stream)
    {
        Tokens tokens(stream);
        for (Token token = tokens.next(); token.kind != Token::Kind::End; token = tokens.next()) {
            if (token.kind != Token::Kind::Operator) {
                m_operands.push_back(token);
                continue;
            }
            if (token.text == "ID")
                tokens.skipPicture();
            act(token.text == "ID" ? QByteArray("EI") : token.text);
            m_operands.clear();
        }
        if (!m_open.empty())
            m_found.problems << QStringLiteral("content: marked content is not closed");
        return m_found;
    }

private:
    struct Open
    {
        int mcid;
        bool isArtifact;
    };

    void act(const QByteArray& what)
    {
        static const QByteArrayList shapes = {"f", "F", "f*", "S", "s", "B", "B*", "b", "b*", "sh"};
        static const QByteArrayList texts = {"Tj", "TJ", "'", "\""};
        if (what == "BMC" || what == "BDC")
            begin();
        else if (what == "EMC")
            end();
        else if (what == "Tf" && m_operands.size() >= 2)
            m_font = QString::fromLatin1(m_operands[m_operands.size() - 2].text);
        else if (texts.contains(what))
            text();
        else if (shapes.contains(what))
            paint(PdfMark::Kind::Shape);
        else if (what == "EI")
            paint(PdfMark::Kind::Picture);
        else if (what == "Do")
            paint(PdfMark::Kind::Object);
    }
    void begin()
    {
        static const QRegularExpression number(QStringLiteral("/MCID (\\d+)"));
        const QByteArray tag = m_operands.empty() ? QByteArray() : m_operands.front().text;
        Open open{-1, tag == "/Artifact"};
        if (m_operands.size() > 1) {
            const auto match = number.match(QString::fromLatin1(m_operands[1].text));
            open.mcid = match.hasMatch() ? match.captured(1).toInt() : -1;
            if (m_operands[1].kind == Token::Kind::Name)
                m_found.problems << QStringLiteral("content: properties by name are not looked at here");
        }
        for (const Open& around : m_open) {
            if (open.isArtifact && around.mcid >= 0)
                m_found.problems << QStringLiteral("content: an artifact lies in tagged content");
            if (open.mcid >= 0 && around.isArtifact)
                m_found.problems << QStringLiteral("content: tagged content lies in an artifact");
        }
        if (open.mcid >= 0)
            m_found.sequences.push_back({QString::fromLatin1(tag.mid(1)), open.mcid});
        m_open.push_back(open);
    }
    void end()
    {
        if (m_open.empty())
            m_found.problems << QStringLiteral("content: marked content is closed that was not open");
        else
            m_open.pop_back();
    }
    PdfMark& paint(PdfMark::Kind kind)
    {
        PdfMark mark;
        mark.kind = kind;
        for (const Open& around : m_open) {
            mark.isArtifact = mark.isArtifact || around.isArtifact;
            if (around.mcid >= 0)
                mark.mcid = around.mcid;
        }
        if (kind == PdfMark::Kind::Object && !m_operands.empty())
            mark.name = QString::fromLatin1(m_operands.back().text);
        m_found.marks.push_back(mark);
        return m_found.marks.back();
    }
    void text()
    {
        PdfMark& mark = paint(PdfMark::Kind::Text);
        mark.font = m_font;
        for (const Token& operand : m_operands) {
            if (operand.kind == Token::Kind::String)
                mark.codes += operand.text;
        }
    }

    PdfContent m_found;
    std::vector<Token> m_operands;
    std::vector<Open> m_open;
    QString m_font;
};

} // namespace

PdfContent PdfContent::read(const QByteArray& stream)
{
    return Reader().read(stream);
}

} // namespace spiegel::support
