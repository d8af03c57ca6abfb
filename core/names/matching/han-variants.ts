/** Characters of names that China, Taiwan, Korea and Japan write in different forms; the first of a line stands for all. */
const forms =
  "习習 锦錦 涛濤 泽澤沢 强強 赵趙 际際 钱錢 温溫 宝寶宝 伟偉 杨楊 洁潔 张張 刘劉 陈陳 吴吳呉 邓鄧 国國 东東 云雲 华華 汉漢 书書 战戰 业業 鸿鴻 继繼 " +
  "荣榮栄 镕鎔 贾賈 孙孫 卫衛衞 铉鉉 沪滬 宁寧 晓曉 兴興 济濟 来來 韩韓 郑鄭 泷瀧滝 龙龍竜 显顯顕 广廣広 滨濱浜 边邊辺邉 斋齋斎 惠恵 樱櫻桜 圣聖 " +
  "谢謝 许許 罗羅 马馬 黄黃 叶葉 关關関 峰峯 铁鐵鉄 岛島嶋 渊淵渕 真眞 实實実 条條 勋勳勲 将將 寿壽 高髙 崎﨑 杰傑 贤賢 铭銘 麟 辉輝 " +
  "满滿満 龟龜亀 圆圓円 姬姫 贞貞 钟鍾鐘 铉鉉 哲喆 红紅 绪緒 庆慶 顺順 银銀 宪憲 灿燦 爱愛 丽麗 凤鳳 莲蓮 军軍 庄莊 卢盧 闵閔 禹 车車";

const standard = new Map(
  forms.split(" ").flatMap((group) => [...group].map((form) => [form, [...group][0] as string] as const)),
);

/** Chinese characters in one form each, so that 習近平 and 习近平 are one name. */
export function foldHan(text: string): string {
  return /\p{Script=Han}/u.test(text) ? [...text].map((letter) => standard.get(letter) ?? letter).join("") : text;
}
