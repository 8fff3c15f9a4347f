import type { KeywordStanding, Locale } from '@lectern/shared-types';
import { Badge, Box, Flex, Typography } from '@strapi/design-system';
import { marksOf } from '../rules/keywords';
import { useSay } from '../words';

interface StandingsProps {
  keywords: KeywordStanding[];
  locale: Locale | null;
}

/** Each keyword with the places in which it stands, and those in which it is missed. */
export function Standings({ keywords, locale }: StandingsProps) {
  const say = useSay();
  return (
    <Flex tag="ul" direction="column" alignItems="stretch" gap={3}>
      {keywords.map((keyword) => (
        <Box tag="li" key={keyword.word}>
          <Typography tag="p" fontWeight="semiBold" lang={locale ?? undefined}>
            {keyword.word}
          </Typography>
          <Flex gap={1} wrap="wrap" paddingTop={1}>
            {marksOf(keyword).map(({ place, count }) => (
              <Badge
                key={place}
                backgroundColor={colour(count)}
                textColor={count > 0 ? 'success700' : 'neutral600'}
              >
                {say(`keywords.place.${place}`, { count })}
              </Badge>
            ))}
          </Flex>
        </Box>
      ))}
    </Flex>
  );
}

const colour = (count: number) => (count > 0 ? 'success100' : 'neutral150');
