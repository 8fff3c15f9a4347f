/** What is told of each thing that an account has; `$1` is its id. Times are ISO 8601. */
export const OWN_DATA = {
  account: `select id, email, display_name as "displayName", locale, created_at as "createdAt"
    from membership.account where id = $1`,
  sessions: `select device, created_at as "createdAt", used_at as "usedAt", ends_at as "endsAt"
    from membership.session where account_id = $1 order by created_at`,
  grants: `select target, cause, starts_at as "startsAt", ends_at as "endsAt", revoked_at as "revokedAt",
      revoked_why as "revokedWhy", created_at as "createdAt"
    from membership."grant" where member_id = $1 order by created_at`,
  redeemedCodes: `select g.target, c.claimed_at as "claimedAt"
    from membership.gift_claim c join membership.gift_code g on g.id = c.code_id
    where c.account_id = $1 order by c.claimed_at`,
  consents: `select kind, version, locale, agreed_at as "agreedAt"
    from membership.consent where account_id = $1 order by agreed_at`,
  preferences: `select topic, channel, wanted, changed_at as "changedAt"
    from membership.preference where account_id = $1 order by topic, channel`,
  notices: `select kind, data, created_at as "createdAt", read_at as "readAt"
    from membership.notice where account_id = $1 order by id`,
  avatar: `select encode(picture, 'base64') as "webp", created_at as "createdAt"
    from membership.avatar where account_id = $1`,
  mailedLinks: `select purpose, email, created_at as "createdAt", used_at as "usedAt"
    from membership.single_use_token where account_id = $1 order by created_at`,
  mails: `select m.kind, m.created_at as "createdAt", m.sent_at as "sentAt"
    from site.mail m join membership.account a on a.email = m.recipient where a.id = $1 order by m.id`,
} as const;
