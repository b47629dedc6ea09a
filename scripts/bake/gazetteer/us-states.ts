/** States of the United States: `name | abbreviations and variants`. Two-letter codes are everyday words too often. */
export const US_STATES = `
Alabama |
Alaska |
Arizona | ariz
Arkansas |
California | calif
Colorado | colo
Connecticut | conn
Delaware |
Florida | fla
Georgia |
Hawaii |
Idaho |
Illinois |
Indiana |
Iowa |
Kansas |
Kentucky |
Louisiana |
Maine |
Maryland |
Massachusetts |
Michigan |
Minnesota | minn
Mississippi |
Missouri |
Montana |
Nebraska |
Nevada |
New Hampshire |
New Jersey |
New Mexico |
New York State | state of new york
North Carolina | n carolina
North Dakota | n dakota
Ohio |
Oklahoma |
Oregon |
Pennsylvania |
Rhode Island |
South Carolina | s carolina
South Dakota | s dakota
Tennessee |
Texas |
Utah |
Vermont |
Virginia |
Washington State | state of washington
West Virginia | w virginia
Wisconsin |
Wyoming |
`;
