/** How somebody agrees to the policies of the site. */
export const agreementZh = {
  /** Before the policies, which are links. */
  agree: '我已阅读并同意',
  title: '条款有了新的版本',
  lead: '请读一读再继续。已经为你开放的内容，不会因此关闭。',
  submit: '同意并继续',
  asked: '条款有了新的版本，请读一读：',
};

export type AgreementWords = typeof agreementZh;
