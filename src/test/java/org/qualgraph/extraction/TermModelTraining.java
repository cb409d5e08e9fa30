package org.qualgraph.extraction;

import java.nio.file.*; import java.util.*; import java.util.stream.*; import org.qualgraph.model.*; import org.qualgraph.ontology.Ontology;
public class TermModelTraining {
  record S(List<String> toks, String text, int[] st, Set<Long> know, Set<Long> skill){}
  record Ex(int sent, int[] f, boolean y, TermProposal p, String t){}
  static long k(int a,int b){return ((long)a<<32)|b;}
  static List<S> read(Path f) throws Exception { var out=new ArrayList<S>(); var rows=new ArrayList<String[]>(); var ls=new ArrayList<>(Files.readAllLines(f)); ls.add(""); for (var l:ls){ if(!l.isBlank()) rows.add(l.split("\t",-1)); else if(!rows.isEmpty()){ var sb=new StringBuilder(); var st=new int[rows.size()]; var toks=new ArrayList<String>(); for(int i=0;i<st.length;i++){ if(i>0) sb.append(' '); st[i]=sb.length(); sb.append(rows.get(i)[0]); toks.add(rows.get(i)[0]);} out.add(new S(toks,sb.toString(),st,spans(rows,2),spans(rows,1))); rows.clear();}} return out; }
  static Set<Long> spans(List<String[]> rows,int c){ var s=new TreeSet<Long>(); int b=-1; for(int i=0;i<=rows.size();i++){ var t=i<rows.size()?rows.get(i)[c]:"O"; if(b>=0 && !t.startsWith("I")){ s.add(k(b,i)); b=-1;} if(t.startsWith("B")) b=i; else if(t.startsWith("I")&&b<0) b=i;} return s; }
  static long map(S s, Span sp){ int b=-1,e=-1; for(int i=0;i<s.st.length;i++){ int ts=s.st[i], te=ts+s.toks.get(i).length(); if(b<0 && te>sp.start()) b=i; if(ts<sp.end()) e=i+1;} return k(b,e); }
  static Extractor ex; static Map<ConceptId,Concept> cs; static int gold;
  static List<Ex> load(String files, LogisticModel m) throws Exception { gold=0; var out=new ArrayList<Ex>(); int sid=0; var tr=new TermReader(m,cs); for (var f: files.split(",")) for (var s: read(Path.of("/work/shared/data/benchmarks/skillspan/skillspan_"+f+".conll"))) { sid++; gold+=s.know.size(); for (var rs: ex.sentencesWithLinks(Posting.ofText(s.text))) { var w=Words.of(s.text,rs.span()); for (var j: tr.judge(s.text,w,rs.mentions())) { var sp=new Span(w.span(j.proposal().first()).start(),w.span(j.proposal().last()).end()); out.add(new Ex(sid,j.features(),s.know.contains(map(s,sp)),j.proposal(),sp.of(s.text))); } } } return out; }
  static double[] score(List<Ex> xs, LogisticModel m, double t){ int tp=0,fp=0; var by=xs.stream().collect(Collectors.groupingBy(Ex::sent)); for(var l: by.values()){ var open=new ArrayList<>(l); var p=new IdentityHashMap<Ex,Double>(); for(var x:open) p.put(x,m.probability(x.f)); open.removeIf(x->p.get(x)<t); open.sort((a,b)->Double.compare(p.get(b),p.get(a))); while(!open.isEmpty()){ var b=open.removeFirst(); open.removeIf(o->o.p.overlaps(b.p)); if(b.y) tp++; else fp++; } } double P=tp/(double)(tp+fp),R=tp/(double)gold; return new double[]{P,R,2*P*R/(P+R)}; }
  public static void main(String[] a) throws Exception { var voc=Ontology.bundled().vocabulary(); ex=new Extractor(voc); cs=voc.concepts().stream().collect(Collectors.toMap(Concept::id,c->c)); var zero=new LogisticModel(new float[TermFeatures.COUNT]); double l2=Double.parseDouble(a[0]); int min=Integer.parseInt(a[1]);
    var tr=load("tech_train,house_train",zero); int gtr=gold; var te=load("tech_dev,house_dev",zero); int gte=gold; 
    var w=Regression.fit(tr.stream().map(e->new Regression.Example(e.f,e.y)).toList(),TermFeatures.COUNT,min,l2); var m=new LogisticModel(w);
    for(double t=.2;t<.5;t+=.04){ gold=gtr; var s=score(tr,m,t); gold=gte; var d=score(te,m,t); System.out.printf("%.2f train P %.3f R %.3f F1 %.3f  dev P %.3f R %.3f F1 %.3f%n",t,s[0],s[1],s[2],d[0],d[1],d[2]); }
    var lines=new TreeSet<String>(); for(int i=0;i<w.length;i++) if(w[i]!=0) lines.add(TermFeatures.name(i)+"\t"+w[i]); Files.write(Path.of("/work/wt/link/src/main/resources/org/qualgraph/extraction/term-model.tsv"),lines);
  } }
