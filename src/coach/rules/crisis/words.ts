/** The people and the parts of a body that the phrases about danger share. Stores nothing. */
export const aux = '( @mid|am|@adv|to|do|~keep|~start|~have|been|might|may )*';
export const they =
  '( you || he || she || they || @third || my ( father|mother|brother|son|stepfather|stepdad|boyfriend|step-father|in-laws) )';
export const body =
  'face|arm|arms|wrist|wrists|throat|neck|head|hair|ribs|eye|lip|chest|stomach|back|shoulder|shoulders|nose|jaw|leg|legs|cheek|mouth|hand';
export const target =
  'me|us|him|her|you|them|myself|himself|herself|the kids|the children|my ( #a )* ( son|daughter|child|children|kids|wife|husband|partner|boy|girl|girls|boys|baby|mother|father|brother|sister|girlfriend|boyfriend|stepson|stepdaughter|niece|nephew)|our ( #a )* ( son|daughter|child|children|kids|baby|boy|girl|girls|boys|eldest|youngest)|the ( baby|boy|girl|boys|girls|little one)|his ( son|daughter|mother|sister|wife|kids)|her ( son|daughter|mother|kids)|#N|someone|somebody';
