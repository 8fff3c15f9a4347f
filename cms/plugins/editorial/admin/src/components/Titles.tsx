import { Box, Typography } from '@strapi/design-system';
import { useSay } from '../words';

const SHOWN = 8;

/** Some titles, the first of them where there are many. */
export function Titles({ titles }: { titles: string[] }) {
  const say = useSay();
  return (
    <Box tag="ul" paddingLeft={4} style={{ listStyle: 'disc' }}>
      {titles.slice(0, SHOWN).map((title, index) => (
        <li key={`${index} ${title}`}>
          <Typography textColor="inherit">{title || say('queue.untitled')}</Typography>
        </li>
      ))}
      {titles.length > SHOWN ? <li>{say('bulk.more', { count: titles.length - SHOWN })}</li> : null}
    </Box>
  );
}
