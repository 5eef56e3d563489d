# SPDX-License-Identifier: GPL-3.0-or-later
"""Pairs of sayings that contradict each other, and pairs that only look so, written by us."""

DIFFER = (
    (
        "I was at Merrow for three years before that.",
        "I worked at Merrow for five years, and I loved it.",
    ),
    (
        "we were a team of twelve drivers at the depot",
        "i had a crew of eight drivers on the night shift",
    ),
    (
        "My team had about twenty people in it.",
        "I led a team of thirty five people there.",
    ),
    (
        "I've been a nurse since 2012.",
        "I became a nurse in 2015.",
    ),
    (
        "My current salary is fifty two thousand.",
        "I'm on forty five thousand at the moment.",
    ),
    (
        "I'd be looking for around sixty thousand pounds.",
        "My expectation is seventy five thousand pounds.",
    ),
    (
        "I left because my contract ended in June.",
        "I left because I did not get along with my manager.",
    ),
    (
        "My notice period is four weeks.",
        "I have to give three months notice.",
    ),
    (
        "I managed a budget of two million euros.",
        "The budget I managed was five hundred thousand euros.",
    ),
    (
        "We cut late deliveries by thirty percent.",
        "We brought late deliveries down by fifty percent.",
    ),
    (
        "I joined the company in March 2019.",
        "When I joined the company in 2021 we were small.",
    ),
    (
        "I've got eight years of experience in procurement.",
        "With twelve years of experience in procurement I have seen a lot.",
    ),
    (
        "The migration took us six months.",
        "We finished the migration in three months.",
    ),
    (
        "I supervised four apprentices.",
        "I supervised nine apprentices at that plant.",
    ),
    (
        "We had forty beds on the ward.",
        "The ward had twenty eight beds.",
    ),
    (
        "We saved the company eighty thousand dollars a year.",
        "That saved the company two hundred thousand dollars a year.",
    ),
    (
        "I wrote the tool in two weeks.",
        "It took me two months to write the tool.",
    ),
    (
        "I ran a store with a turnover of three million.",
        "The store's turnover was five million when I ran it.",
    ),
    (
        "I was made redundant in 2020.",
        "They made me redundant in 2022.",
    ),
    (
        "We were seven in the team.",
        "There were twelve of us in the team.",
    ),
    (
        "I have three direct reports.",
        "I have five direct reports.",
    ),
    (
        "I quit because of the hours.",
        "I quit because the company moved to Leeds.",
    ),
    (
        "We had a team of fourteen engineers in Bristol.",
        "In Bristol my team was nine engineers.",
    ),
    (
        "I worked as a teacher for ten years.",
        "I was a teacher for six years.",
    ),
    (
        "so i was the manager of a shop with thirty staff",
        "i managed a shop with twelve staff and we were busy",
    ),
    (
        "The project cost us one point two million pounds.",
        "The project cost eight hundred thousand pounds in the end.",
    ),
    (
        "I earn thirty eight thousand now.",
        "My pay is forty six thousand.",
    ),
    (
        "I started at the hospital in September 2016.",
        "I began at the hospital in 2018.",
    ),
    (
        "I left Bexley because the site closed.",
        "I left Bexley because I had an argument with the owner.",
    ),
    (
        "We looked after sixty clients.",
        "We looked after a hundred and fifty clients.",
    ),
    (
        "It took me four days to rebuild the server.",
        "I rebuilt the server in two days.",
    ),
    (
        "I've managed people for fifteen years.",
        "I have managed people for five years.",
    ),
)
AGREE = (
    (
        "I was at Merrow for three years.",
        "I was at Bexley's for five years.",
    ),
    (
        "I led a team of twelve drivers.",
        "Before that I was in a team of six nurses.",
    ),
    (
        "I joined Merrow in 2019.",
        "I left Merrow in 2022.",
    ),
    (
        "The whole company had four hundred people.",
        "My team had twelve people.",
    ),
    (
        "We had forty beds on the ward.",
        "Ten beds were empty that night.",
    ),
    (
        "My contract was for two years.",
        "My notice period is four weeks.",
    ),
    (
        "We cut delays by thirty percent.",
        "We cut costs by ten percent.",
    ),
    (
        "It took two weeks to train them.",
        "It took three months to find them.",
    ),
    (
        "I left because my contract ended.",
        "My contract ended, so I left because there was nothing else to do there.",
    ),
    (
        "I earn fifty two thousand.",
        "I would like sixty thousand.",
    ),
    (
        "My salary is 52,000 pounds.",
        "I earn about fifty thousand pounds.",
    ),
    (
        "I was there for eighteen months.",
        "I was there for a year and a half.",
    ),
    (
        "I've worked there for two and a half years.",
        "I've worked there for nearly three years.",
    ),
    (
        "Two of the drivers were ill.",
        "Eight drivers came in on Sunday.",
    ),
    (
        "The first phase took two months.",
        "The second phase took five months.",
    ),
    (
        "In the first year we had ten customers.",
        "By the third year we had forty customers.",
    ),
    (
        "Sales went from twenty to forty a week.",
        "We sold forty a week by the end, up from twenty.",
    ),
    (
        "I rang three suppliers.",
        "I asked five suppliers for their prices the year after.",
    ),
    (
        "I left the meeting because I had a call.",
        "I left my job because it was in another city.",
    ),
    (
        "We were two people short that night.",
        "We were a team of twelve.",
    ),
    (
        "We had eleven trucks loaded.",
        "Nine trucks made their slot.",
    ),
    (
        "I have two children.",
        "I have four reports.",
    ),
    (
        "There were three things wrong.",
        "There were five reasons for that.",
    ),
    (
        "I started in May 2018.",
        "In May 2021 I was promoted.",
    ),
    (
        "I worked four days a week.",
        "I worked there for six years.",
    ),
    (
        "The meeting took two hours.",
        "The next meeting took thirty minutes.",
    ),
    (
        "I had 20 minutes to decide.",
        "It took 45 minutes to get there.",
    ),
    (
        "About a dozen people came.",
        "Twelve people came.",
    ),
    (
        "I lead a team of fifteen, eight of them in Leeds.",
        "There are eight people in Leeds.",
    ),
    (
        "the old machine made two hundred parts an hour",
        "the new machine made five hundred parts an hour",
    ),
    (
        "Our target was twenty percent.",
        "We reached eighteen percent.",
    ),
    (
        "I had a class of twenty eight in my first school.",
        "My class now has nineteen pupils.",
    ),
    (
        "At Bexley we were a team of nine engineers.",
        "At Merrow my team was fourteen engineers.",
    ),
    (
        "Two nurses were off sick, so I took three patients more.",
        "I looked after eight patients.",
    ),
    (
        "The first server took four days to rebuild.",
        "The backup took two days.",
    ),
    (
        "I spent three years in sales.",
        "I spent five years in marketing.",
    ),
    (
        "In 2019 we moved to Leeds.",
        "In 2021 we opened a shop in Leeds.",
    ),
    (
        "My salary is forty thousand plus a bonus of five thousand.",
        "My bonus was five thousand pounds last year.",
    ),
    (
        "We went from thirty percent to sixty percent.",
        "Sixty percent of orders were on time by May.",
    ),
    (
        "I asked four people for advice.",
        "I interviewed seven people for the report.",
    ),
    (
        "I left early because my son was ill.",
        "I left Merrow because the site closed.",
    ),
    (
        "I wanted to leave because of the hours.",
        "I left because they closed the site.",
    ),
    (
        "My old team had six people.",
        "My new team has eleven people.",
    ),
    (
        "We sold two hundred tickets on Monday.",
        "We sold five hundred tickets on Friday.",
    ),
    (
        "He was with us for two years.",
        "I was with them for seven years.",
    ),
    (
        "She earned thirty thousand.",
        "I earned forty five thousand.",
    ),
    (
        "The budget for the stand was ten thousand pounds.",
        "The budget for the whole fair was fifty thousand pounds.",
    ),
    (
        "We trained twelve drivers in March.",
        "We trained thirty drivers by the summer.",
    ),
    (
        "i rang twenty customers and eight of them came back",
        "eight customers came back the next week",
    ),
    (
        "there was a queue of forty people",
        "there was a queue of fifteen people at the other desk",
    ),
    (
        "My best month was ninety contracts.",
        "In a normal month I sold forty contracts.",
    ),
    (
        "We had five weeks to do it.",
        "We needed three weeks to do it.",
    ),
    (
        "I was twenty two when I started.",
        "I was thirty when I became a manager.",
    ),
    (
        "Ten percent of the parts were faulty.",
        "After that two percent of the parts were faulty.",
    ),
)
