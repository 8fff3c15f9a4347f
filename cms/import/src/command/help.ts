export const HELP = `npm run import -- <folder> [options]
把一个 Markdown 文件夹作为课程导入正在运行的 CMS。Brings a folder of Markdown into the running CMS as a course.

  <folder>              mdBook (SUMMARY.md), 带编号的文件夹 numbered folders, or front matter;
                        also a folder that holds the editions side by side, as in book/zh and book/en
  --zh <folder>         中文版 the Chinese edition
  --en <folder>         英文版 the English edition
  --locale <zh-CN|en>   <folder> 的语言，默认按文字判断 its language; by default, told by its letters
  --also <folder>       另一种语言的版本 the same course in the other language
  --also-locale <…>     其语言 its language

  --slug <slug>         课程网址 address of the course; by default, from the folder's name
  --title <title>       课程标题 title of the course (first edition)
  --access <access>     free | preview | paid，默认 default: free
  --category <slug>     分类 category     --author <slug>  作者，可重复 author; may be repeated
  --publish <mail>      以该管理员的名义立即发布 publish at once in the name of this administrator; else drafts
  --force               覆盖编辑在后台所做的修改 overwrite what editors changed since the last import
  --dry-run             只显示计划 show the plan, say nothing to the CMS
  --help                显示此帮助 this text

再次导入只更新有变化的内容。Importing again updates what changed and touches nothing else.
退出码 exit code: 0 成功 done · 1 有内容未能导入 something could not be brought in · 2 用法或环境有误 wrong usage or
environment · 130 被中断 interrupted. 失效链接只提示，不算失败。Dead links are reported and do not count as failure.
`;
