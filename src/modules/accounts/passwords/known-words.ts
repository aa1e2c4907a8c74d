/**
 * Words that guessers try first, as they look after folding (no marks, no capitals, no spaces). Short ones are left out:
 * they stand inside ordinary words. Sources: the words of the best known lists of leaked passwords, their Vietnamese
 * counterparts, and the words of schools and offices that every colleague would try.
 */
const english = `
password passwort passw0rd passcode qwerty qwertz azerty iloveyou welcome letmein trustnoone dragon monkey football
baseball basketball princess sunshine superman batman spiderman pokemon master administrator admin login hello computer
internet security secret shadow michael jordan charlie jennifer michelle ashley daniel thomas freedom whatever starwars
killer hunter ranger buster soccer hockey summer winter spring autumn flower purple orange yellow chocolate cookie
pepper cheese samsung iphone android google facebook youtube microsoft windows changeme default guest system server
database student teacher school office manager family friend forever beautiful lovely angel heaven money million dollar
happy lucky january february march april june july august september october november december monday tuesday wednesday
thursday friday saturday sunday correcthorsebatterystaple thequickbrownfoxjumpsoverthelazydog loremipsumdolorsitamet
tobeornottobe maytheforcebewithyou opensesame access private temporary testing example sample`;

const vietnamese = `
matkhau matma doimatkhau quenmatkhau matkhaumoi matkhaumanh khongcomatkhau dangnhap taikhoan nguoidung quantri quantrivien
hethong maytinh dienthoai anhyeuem emyeuanh yeuemnhieulam yeuanhnhieulam yeunhau tinhyeu hanhphuc giadinh concuame
chucmungnammoi vannhuy ankhang thinhvuong maymanlam phattai khongbiet khongquen toikhongbiet khongaibiet xinchao camon
vietnam vietnamvodich hochiminh hanoi saigon danang haiphong cantho longan tayninh mienbac miennam mientrung
motconvitxoerahaicaicanh bongbong conconuonggiotit quehuonglachumkhengot doclaptudohanhphuc congtrutoi
thutu thunam thusau thubay thuhai thuba chunhat thangmot thanghai thangmuoi namhoc`;

const offices = `
lantoa chuyendoiso chuyendoi truyenthong kehoach baocao sogddt sogiaoduc phonggiaoduc phonggddt bogiaoduc giaoducvadaotao
giaoducdaotao giaoduc daotao hanhchinh vanphong congchuc vienchuc canbo chuyenvien lanhdao giamdoc truongphong phophong
truonghoc truong hieutruong hieupho phohieutruong giaovien chunhiem hocsinh hocsinhgioi thaygiao cogiao nhatruong
tieuhoc trunghoc trunghoccoso trunghocphothong phothong mamnon maugiao nhatre thcs thpt gdtx daytothoctot thiduadaytot
tanan kientuong benluc canduoc cangiuoc chauthanh duchoa duchue mochoa tanhung tanthanh tantru thanhhoa thuthua vinhhung
congdoan doanthanhnien doanvien dangvien chibo antoanthongtin antoantrenmang anninhmang`;

const keyboard = `
qwertyuiop asdfghjkl zxcvbnm qwert asdfg zxcvb poiuy lkjhg mnbvc qazwsx wsxedc edcrfv qazwsxedc zaqxsw zaqwsx asdf zxcv
qwer wasd`;

/** Longest first, so that a word goes as a whole before a part of it does. */
export const knownWords: readonly string[] = [english, vietnamese, offices, keyboard]
  .flatMap((list) => list.trim().split(/\s+/))
  .sort((a, b) => b.length - a.length);
