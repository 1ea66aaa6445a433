// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/dns/message.h"

#include "dns/records.h"

#include <QCoreApplication>
#include <QRandomGenerator>
#include <algorithm>
#include <arpa/inet.h>
#include <arpa/nameser.h>
#include <array>
#include <optional>
#include <resolv.h>

namespace rd {
namespace {

struct Dns
{
    Q_DECLARE_TR_FUNCTIONS(rd::Dns)
};

struct TypeWord
{
    const char *word;
    ns_type type;
};
constexpr TypeWord typeWords[] = {{"A", ns_t_a},     {"AAAA", ns_t_aaaa}, {"PTR", ns_t_ptr}, {"SRV", ns_t_srv},
                                  {"TXT", ns_t_txt}, {"NS", ns_t_ns},     {"CNAME", ns_t_cname}};

const unsigned char *unsignedData(QByteArrayView bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.data());
}

bool parse(QByteArrayView bytes, ns_msg &message)
{
    return bytes.size() >= NS_HFIXEDSZ && ns_initparse(unsignedData(bytes), static_cast<int>(bytes.size()), &message) == 0;
}

std::optional<QString> nameAt(const ns_msg &message, const unsigned char *at)
{
    char name[NS_MAXDNAME];
    if (ns_name_uncompress(ns_msg_base(message), ns_msg_end(message), at, name, sizeof name) < 0)
        return {};
    return QString::fromLatin1(name);
}

std::optional<QString> addressText(int family, QByteArrayView data)
{
    char text[INET6_ADDRSTRLEN];
    if (data.size() != (family == AF_INET ? 4 : 16) || !::inet_ntop(family, data.data(), text, sizeof text))
        return {};
    return QString::fromLatin1(text);
}

/// All character strings of a TXT record, joined.
std::optional<QString> joinedText(QByteArrayView data)
{
    QByteArray joined;
    while (!data.isEmpty()) {
        const auto size = static_cast<unsigned char>(data.front());
        if (size >= data.size())
            return {};
        joined.append(data.sliced(1, size));
        data = data.sliced(1 + size);
    }
    return QString::fromUtf8(joined);
}

std::optional<QString> dataText(const ns_msg &message, const ns_rr &record)
{
    const unsigned char *data = ns_rr_rdata(record);
    const QByteArrayView bytes(data, ns_rr_rdlen(record));
    switch (ns_rr_type(record)) {
    case ns_t_a:
        return addressText(AF_INET, bytes);
    case ns_t_aaaa:
        return addressText(AF_INET6, bytes);
    case ns_t_txt:
        return joinedText(bytes);
    case ns_t_srv:
        if (bytes.size() < 7)
            return {};
        if (const auto target = nameAt(message, data + 6))
            return QStringLiteral("%1 %2 %3 %4").arg(ns_get16(data)).arg(ns_get16(data + 2)).arg(ns_get16(data + 4)).arg(*target);
        return {};
    default:
        return nameAt(message, data);
    }
}

} // namespace

Result<DnsQuestion> makeQuestion(const QString &name, const QString &type)
{
    const auto *const known = std::find_if(std::begin(typeWords), std::end(typeWords),
                                           [&type](const TypeWord &one) { return type == QLatin1StringView(one.word); });
    if (known == std::end(typeWords))
        return fail(Fault::Malformed, Dns::tr("DNS records of type “%1” cannot be asked for.").arg(type));
    struct __res_state state = {};
    state.options = RES_INIT | RES_RECURSE; // no file is read
    std::array<unsigned char, NS_PACKETSZ> packet{};
    const QByteArray ascii = name.toUtf8();
    const int size = res_nmkquery(&state, ns_o_query, ascii.constData(), ns_c_in, known->type, nullptr, 0, nullptr, packet.data(), packet.size());
    if (size < NS_HFIXEDSZ)
        return fail(Fault::Malformed, Dns::tr("“%1” is no name that DNS can hold.").arg(name.left(80)));
    const quint32 id = QRandomGenerator::system()->generate(); // against forged answers, with the kernel's random port
    packet[0] = static_cast<unsigned char>(id >> 8);
    packet[1] = static_cast<unsigned char>(id);
    return DnsQuestion{QByteArray(reinterpret_cast<const char *>(packet.data()), size), known->type};
}

bool answersQuestion(QByteArrayView answer, const DnsQuestion &question)
{
    ns_msg got;
    ns_msg asked;
    ns_rr gotName;
    ns_rr askedName;
    if (!parse(answer, got) || !parse(question.packet, asked) || ns_msg_id(got) != ns_msg_id(asked) || ns_msg_getflag(got, ns_f_qr) == 0)
        return false;
    // An error answer may leave the question out.
    if (ns_msg_count(got, ns_s_qd) == 0)
        return ns_msg_getflag(got, ns_f_rcode) != ns_r_noerror;
    return ns_parserr(&got, ns_s_qd, 0, &gotName) == 0 && ns_parserr(&asked, ns_s_qd, 0, &askedName) == 0 &&
           ns_rr_type(gotName) == question.type && qstricmp(ns_rr_name(gotName), ns_rr_name(askedName)) == 0;
}

bool isTruncated(QByteArrayView answer)
{
    ns_msg message;
    return parse(answer, message) && ns_msg_getflag(message, ns_f_tc) != 0;
}

Result<QStringList> readAnswer(QByteArrayView answer, const DnsQuestion &question)
{
    const auto malformed = [] { return fail(Fault::Malformed, Dns::tr("The name server sent an answer that cannot be read.")); };
    ns_msg message;
    if (!parse(answer, message))
        return malformed();
    switch (const int code = ns_msg_getflag(message, ns_f_rcode)) {
    case ns_r_noerror:
        break;
    case ns_r_nxdomain:
        return QStringList();
    case ns_r_refused:
        return fail(Fault::Denied, Dns::tr("The name server refuses to answer this machine."), QStringLiteral("REFUSED"),
                    Dns::tr("Allow queries from this machine's address on the name server."));
    default:
        return fail(Fault::RemoteFailed, Dns::tr("The name server failed to answer."), QStringLiteral("rcode %1").arg(code),
                    Dns::tr("Look at the name server's log; named needs its directory server."));
    }
    QStringList found;
    const QString type = QString::fromLatin1(std::find_if(std::begin(typeWords), std::end(typeWords), [&question](const TypeWord &one) {
                                                 return one.type == question.type;
                                             })->word);
    for (int i = 0; i < ns_msg_count(message, ns_s_an); ++i) {
        ns_rr record;
        if (ns_parserr(&message, ns_s_an, i, &record) != 0)
            return malformed();
        if (ns_rr_type(record) != question.type || ns_rr_class(record) != ns_c_in)
            continue; // the aliases that led here
        const auto data = dataText(message, record);
        if (!data)
            return malformed();
        found.append(canonical({QString::fromLatin1(ns_rr_name(record)), type, *data}).data);
    }
    return found;
}

} // namespace rd
