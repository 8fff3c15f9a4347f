import type { Schema, Struct } from '@strapi/strapi';

export interface CatalogCaptions extends Struct.ComponentSchema {
  collectionName: 'components_catalog_captions';
  info: {
    displayName: 'Captions';
    icon: 'quote';
  };
  attributes: {
    file: Schema.Attribute.Media<'files'> & Schema.Attribute.Required;
    language: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 35;
      }>;
  };
}

export interface CatalogChapter extends Struct.ComponentSchema {
  collectionName: 'components_catalog_chapters';
  info: {
    displayName: 'Chapter';
    icon: 'clock';
  };
  attributes: {
    start: Schema.Attribute.Integer &
      Schema.Attribute.Required &
      Schema.Attribute.SetMinMax<
        {
          min: 0;
        },
        number
      >;
    title: Schema.Attribute.String & Schema.Attribute.Required;
  };
}

export interface CatalogSection extends Struct.ComponentSchema {
  collectionName: 'components_catalog_sections';
  info: {
    displayName: 'Section';
    icon: 'layer';
  };
  attributes: {
    lessons: Schema.Attribute.Relation<'oneToMany', 'api::catalog.lesson'>;
    title: Schema.Attribute.String;
  };
}

export interface SharedLine extends Struct.ComponentSchema {
  collectionName: 'components_shared_lines';
  info: {
    displayName: 'Line';
    icon: 'bulletList';
  };
  attributes: {
    text: Schema.Attribute.String & Schema.Attribute.Required;
  };
}

export interface SharedQuestion extends Struct.ComponentSchema {
  collectionName: 'components_shared_questions';
  info: {
    displayName: 'Question';
    icon: 'question';
  };
  attributes: {
    answer: Schema.Attribute.Text & Schema.Attribute.Required;
    question: Schema.Attribute.String & Schema.Attribute.Required;
  };
}

export interface SharedSeo extends Struct.ComponentSchema {
  collectionName: 'components_shared_seos';
  info: {
    displayName: 'Search engines';
    icon: 'search';
  };
  attributes: {
    description: Schema.Attribute.Text &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 320;
      }>;
    hidden: Schema.Attribute.Boolean & Schema.Attribute.Required & Schema.Attribute.DefaultTo<false>;
    picture: Schema.Attribute.Media<'images'>;
    title: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 120;
      }>;
  };
}

export interface SharedSiteVerification extends Struct.ComponentSchema {
  collectionName: 'components_shared_site_verifications';
  info: {
    displayName: 'Site verification';
    icon: 'check';
  };
  attributes: {
    code: Schema.Attribute.String & Schema.Attribute.Required;
    engine: Schema.Attribute.Enumeration<
      ['google', 'bing', 'baidu', 'qihoo360', 'sogou', 'yandex', 'naver']
    > &
      Schema.Attribute.Required;
  };
}

export interface SharedSocialAccount extends Struct.ComponentSchema {
  collectionName: 'components_shared_social_accounts';
  info: {
    displayName: 'Social account';
    icon: 'link';
  };
  attributes: {
    account: Schema.Attribute.String & Schema.Attribute.Required;
    kind: Schema.Attribute.Enumeration<
      ['wechat', 'weibo', 'bilibili', 'zhihu', 'github', 'x', 'youtube', 'mail', 'website']
    > &
      Schema.Attribute.Required;
    label: Schema.Attribute.String & Schema.Attribute.Required;
  };
}

declare module '@strapi/strapi' {
  export namespace Public {
    export interface ComponentSchemas {
      'catalog.captions': CatalogCaptions;
      'catalog.chapter': CatalogChapter;
      'catalog.section': CatalogSection;
      'shared.line': SharedLine;
      'shared.question': SharedQuestion;
      'shared.seo': SharedSeo;
      'shared.site-verification': SharedSiteVerification;
      'shared.social-account': SharedSocialAccount;
    }
  }
}
