import type { SiteVerification } from '@lectern/shared-types';

/** The name of the tag by which each search engine asks for proof that the site is ours. */
const TAGS: Record<SiteVerification['engine'], string> = {
  google: 'google-site-verification',
  bing: 'msvalidate.01',
  baidu: 'baidu-site-verification',
  qihoo360: '360-site-verification',
  sogou: 'sogou_site_verification',
  yandex: 'yandex-verification',
  naver: 'naver-site-verification',
};

export function verificationTags(verifications: SiteVerification[]): { name: string; content: string }[] {
  return verifications.map(({ engine, code }) => ({ name: TAGS[engine], content: code }));
}
