/** What Word puts on the clipboard for a heading, a paragraph, lists and a quotation. */
export const WORD_LIST = `<html xmlns:o="urn:schemas-microsoft-com:office:office"
xmlns:w="urn:schemas-microsoft-com:office:word">
<head><meta charset="utf-8"><meta name=Generator content="Microsoft Word 15">
<style><!-- @font-face {font-family:Symbol;} p.MsoNormal {margin:0cm;} --></style>
<!--[if gte mso 9]><xml><w:WordDocument><w:View>Normal</w:View></w:WordDocument></xml><![endif]-->
</head><body lang=FR>
<!--StartFragment-->
<h1><span lang=FR style='mso-ansi-language:FR'>Organisation des travaux<o:p></o:p></span></h1>
<p class=MsoNormal style='margin-bottom:6.0pt'><span lang=FR>La Conférence
<b style='mso-bidi-font-weight:normal'>élira</b> un <i>Président</i>,
<u>huit</u> Vice-Présidents.<o:p></o:p></span></p>
<p class=MsoNormal><o:p>&nbsp;</o:p></p>
<p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'>
<![if !supportLists]><span style='font-family:Symbol'><span style='mso-list:Ignore'>·<span
style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;&nbsp; </span></span></span><![endif]><span
lang=FR>Protocole relatif à la traite<o:p></o:p></span></p>
<p class=MsoListParagraphCxSpMiddle style='margin-left:72.0pt;mso-list:l0 level2 lfo1'>
<!--[if !supportLists]--><span style='mso-list:Ignore'>o<span>&nbsp;&nbsp; </span></span><!--[endif]-->Armes
à feu<o:p></o:p></p>
<p class=MsoListParagraphCxSpLast style='mso-list:l1 level1 lfo2'><span
style='mso-list:Ignore'>1.<span>&nbsp;&nbsp;&nbsp; </span></span>Adoption de l’ordre du jour<o:p></o:p></p>
<p class=MsoQuote>Toute délégation peut demander la parole.<o:p></o:p></p>
<!--EndFragment-->
</body></html>`
