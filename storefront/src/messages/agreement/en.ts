import type { AgreementWords } from './zh-CN.ts';

export const agreementEn: AgreementWords = {
  agree: 'I have read and agree to',
  title: 'Our terms have a new version',
  lead: 'Please read it before you go on. What is open to you stays open either way.',
  submit: 'Agree and go on',
  asked: 'Our terms have a new version. Please read it:',
};
