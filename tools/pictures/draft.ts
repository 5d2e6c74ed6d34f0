/** What the picture of 核对文字 is made with: a draft that quotes well, quotes with a word left out, and speaks for itself. */
export const DRAFT = `关于全市养老托育工作的汇报（草稿）
《关于进一步保障和改善民生 着力解决群众急难愁盼的意见》印发后，市里逐条对照。
《意见》提出，“新建养老机构护理型床位占比不低于80%”。我市这一占比现为61%。
各区县将推动普惠托育纳入企事业单位职工福利体系，并把家门口的托位列成清单，每季度公布一次。
其余事项另行汇报。`;
